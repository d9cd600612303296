// node verify.mjs RECEIPT.jws JWKS.json: checks a receipt with nothing but Node. Exit 0 and "valid", or 1 and what is wrong.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

function refuse(why) {
  console.log(why);
  process.exit(1);
}

function decoded(segment) {
  const bytes = Buffer.from(segment, 'base64url');
  return bytes.toString('base64url') === segment ? bytes : refuse('not base64url');
}

const [jwsFile, keysFile] = process.argv.slice(2);
const segments = readFileSync(jwsFile, 'latin1').split('.');
if (segments.length !== 3) {
  refuse('not three segments');
}
const [header, payload, signature] = segments.map(decoded);
const { kid } = JSON.parse(header.toString('utf8'));
const wanted = JSON.stringify({ alg: 'EdDSA', kid, typ: 'clearnotice-receipt+jws' });
if (header.toString('utf8') !== wanted) {
  refuse('header is not of this profile');
}

const keys = JSON.parse(readFileSync(keysFile, 'utf8')).keys.filter((key) => key.kid === kid);
if (keys.length !== 1) {
  refuse('key is not known');
}
const { crv, kty, x } = keys[0];
const thumbprint = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
if (kty !== 'OKP' || crv !== 'Ed25519' || thumbprint !== kid) {
  refuse('key id is not the thumbprint of the key');
}

const signed = Buffer.from(`${segments[0]}.${segments[1]}`, 'ascii');
if (!verify(null, signed, createPublicKey({ key: { crv, kty, x }, format: 'jwk' }), signature)) {
  refuse('signature is wrong');
}
console.log(`valid ${JSON.parse(payload.toString('utf8')).kind}`);
