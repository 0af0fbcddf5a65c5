package org.openita.frameworks;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The keys and values of one mapping, and which of them were asked for; a key nobody asks for is a fault. */
final class Entries {

    private final Faults faults;
    private final String path;
    private final @Nullable MappingNode node;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    /** Without a node, the entries of a mapping that is missing: none, and no fault is noted. */
    Entries(Faults faults, String path, @Nullable MappingNode node) {
        this.faults = faults;
        this.path = path;
        this.node = node;
        if (node != null) {
            node.getValue().forEach(entry -> enter(entry.getKeyNode(), entry.getValueNode()));
        }
    }

    private void enter(Node keyNode, Node value) {
        if (!(keyNode instanceof ScalarNode key)) {
            faults.add(keyNode, path, "a key must be a single word");
        } else if (values.putIfAbsent(key.getValue(), value) != null) {
            faults.add(key, pathOf(key.getValue()), "this key stands twice");
        } else {
            keys.put(key.getValue(), key);
        }
    }

    String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    List<String> keys() {
        return List.copyOf(keys.keySet());
    }

    /** The value of a key; where there is none, that is a fault. */
    Optional<Node> require(String key) {
        asked.add(key);
        if (!has(key)) {
            fault(key, "missing");
        }
        return Optional.ofNullable(values.get(key));
    }

    /** Notes a fault at what a key holds, or at the mapping where it lacks the key. */
    void fault(String key, String message) {
        var place = values.getOrDefault(key, node);
        if (place != null) {
            faults.add(place, pathOf(key), message);
        }
    }

    void reportUnasked() {
        keys.forEach((name, key) -> {
            if (!asked.contains(name)) {
                faults.add(key, pathOf(name), "this key is not known here");
            }
        });
    }
}
