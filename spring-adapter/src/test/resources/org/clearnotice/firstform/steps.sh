# tag::new[]
clearnotice new dog-license --form src/main/resources/templates/dog-license.html
# end::new[]
# tag::check[]
clearnotice check
# end::check[]
# tag::verify[]
clearnotice verify receipt.jws --keys jwks.json --notice full.txt
# end::verify[]
# tag::same[]
cmp src/main/resources/templates/dog-license.html privacy/forms/dog-license.html
# end::same[]
