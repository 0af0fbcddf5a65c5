package org.openita.mailing;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * Addresses as they were typed or pasted, one a line; of a line with commas or tabs, the first cell.
 *
 * @param good each once, in the order they were typed
 * @param repeated how many lines repeat an earlier one
 */
public record AddressList(List<String> good, int repeated, List<Fault> faults) {

    /** More are not taken at once. */
    static final int MOST = 2_000;

    private static final int LONGEST = 254;

    public AddressList {
        good = List.copyOf(good);
        faults = List.copyOf(faults);
    }

    static AddressList read(String typed) {
        var good = new LinkedHashMap<String, String>();
        var faults = new ArrayList<Fault>();
        var repeated = 0;
        var lines = typed.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            var address = firstCell(lines.get(line));
            if (address.isEmpty()) {
                continue;
            }
            if (!isAddress(address)) {
                faults.add(new Fault(line + 1, address));
            } else if (good.putIfAbsent(address.toLowerCase(Locale.ROOT), address) != null) {
                repeated++;
            }
        }
        return new AddressList(List.copyOf(good.values()), repeated, faults);
    }

    private static String firstCell(String line) {
        var cell = line.replaceFirst("^\\uFEFF", "").split("[,;\\t]", 2)[0].strip();
        return cell.replaceAll("^\"|\"$", "").strip();
    }

    private static boolean isAddress(String text) {
        try {
            new InternetAddress(text, true);
            return text.length() <= LONGEST && text.matches("[^\\s<>@]+@[^\\s<>@]+\\.[^\\s<>@.]+");
        } catch (AddressException malformed) {
            return false;
        }
    }

    boolean isTooLong() {
        return good.size() > MOST;
    }

    /** A line that holds no address. */
    public record Fault(int line, String text) {}
}
