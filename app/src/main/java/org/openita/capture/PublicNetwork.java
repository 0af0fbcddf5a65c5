package org.openita.capture;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public network from those that lead into a house, a machine or nowhere (the special-purpose
 * registries of IANA). An IPv6 address that carries one of IPv4 within is judged by both.
 */
final class PublicNetwork {

    private static final List<Block> NOT_PUBLIC = List.of(
            Block.of("0.0.0.0", 8), // this network
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10), // shared by a provider's customers
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16), // link-local, and where clouds keep their metadata
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24), // documentation
            Block.of("192.88.99.0", 24), // relays to IPv6
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15), // benchmarks
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3)); // multicast, reserved, broadcast

    /** All that is handed out to the public of IPv6 lies in 2000::/3; these parts of it do not lead there. */
    private static final List<Block> NOT_PUBLIC_SIXTH = List.of(
            Block.of("2001::", 23), // protocols, Teredo among them
            Block.of("2001:db8::", 32), // documentation
            Block.of("2002::", 16), // 6to4 carries an address of IPv4
            Block.of("3fff::", 20)); // documentation

    private static final Block UNICAST = Block.of("2000::", 3);

    private PublicNetwork() {}

    /** Whether whoever connects to the address leaves for the public network. */
    static boolean holds(InetAddress address) {
        return switch (address) {
            case Inet4Address fourth -> NOT_PUBLIC.stream().noneMatch(block -> block.holds(fourth));
            case Inet6Address sixth ->
                UNICAST.holds(sixth) && NOT_PUBLIC_SIXTH.stream().noneMatch(block -> block.holds(sixth));
            default -> false;
        };
    }

    /** Addresses that begin with the same bits. */
    private record Block(List<Byte> bytes, int bits) {

        static Block of(String address, int bits) {
            return new Block(bytes(literal(address)), bits);
        }

        boolean holds(InetAddress address) {
            var other = bytes(address);
            if (other.size() != bytes.size()) {
                return false;
            }
            var whole = bits / Byte.SIZE;
            var rest = Byte.SIZE - bits % Byte.SIZE;
            return bytes.subList(0, whole).equals(other.subList(0, whole))
                    && (rest == Byte.SIZE || (bytes.get(whole) & 0xFF) >> rest == (other.get(whole) & 0xFF) >> rest);
        }

        private static List<Byte> bytes(InetAddress address) {
            var raw = address.getAddress();
            var boxed = new Byte[raw.length];
            Arrays.setAll(boxed, place -> raw[place]);
            return List.of(boxed);
        }

        private static InetAddress literal(String address) {
            try {
                return InetAddress.getByName(address);
            } catch (UnknownHostException e) {
                throw new IllegalStateException("no address: " + address, e);
            }
        }
    }
}
