package org.openita.frameworks;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Turns bytes into the nodes of one YAML document, which keep their places in the file. */
final class Yaml {

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private Yaml() {}

    /** The mapping that is the document; nothing where a fault was added. */
    static Optional<MappingNode> compose(byte[] bytes, Faults faults) {
        return decode(bytes, faults).flatMap(text -> compose(text, faults));
    }

    private static Optional<MappingNode> compose(String text, Faults faults) {
        try {
            var top = new Compose(SETTINGS).composeString(text);
            if (top.orElse(null) instanceof MappingNode document) {
                return Optional.of(document);
            }
            faults.add(1, 1, "", "the document must be a mapping of keys to values");
        } catch (MarkedYamlEngineException broken) {
            faults.add(broken.getProblemMark(), "", "not YAML: " + broken.getProblem());
        } catch (YamlEngineException broken) {
            faults.add(1, 1, "", "not YAML: " + broken.getMessage());
        }
        return Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes, Faults faults) {
        var text = CharBuffer.allocate(bytes.length);
        var left = ByteBuffer.wrap(bytes);
        var result = StandardCharsets.UTF_8.newDecoder().decode(left, text, true);
        text.flip();
        if (result.isError()) {
            faults.add(1 + (int) text.chars().filter(c -> c == '\n').count(), 1, "", "not UTF-8");
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }
}
