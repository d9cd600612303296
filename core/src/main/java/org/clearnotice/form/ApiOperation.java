package org.clearnotice.form;

import java.util.List;
import org.clearnotice.document.Node;

/**
 * One request that an API takes.
 *
 * @param id {@code operationId}, else method and path
 * @param parameters its own, then those of its path that it does not describe itself; references are followed
 */
record ApiOperation(String id, Node.Members operation, List<Node.Members> parameters) {

    /** A parameter that stands in the body, as Swagger 2.0 has it. */
    static boolean isInBody(Node.Members parameter) {
        return parameter.text("in").equals("body") || parameter.text("in").equals("formData");
    }
}
