import { isIP, isIPv4 } from "node:net";

/**
 * Who an address stands for. Whoever has one IPv6 address has the other 2^64 of its network too, so that those are one
 * client. An IPv4 address is one client, however it is written.
 *
 * @param address as a socket or a proxy's header has it; all that are no addresses are one client
 */
export const clientOfAddress = (address = ""): string => {
  const bare = withoutPort(address);
  if (isIPv4(bare)) return bare;
  return isIP(bare) === 6 ? clientOfIPv6(bare) : "unknown";
};

/** Some proxies add the client's port. */
const withoutPort = (address: string): string =>
  /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(address)?.[1] ?? address;

const clientOfIPv6 = (address: string): string => {
  const groups = groupsOf(address);
  const mapped = groups.slice(0, 6).join(":") === "0:0:0:0:0:ffff" ? groups.slice(6) : undefined;
  if (mapped === undefined) return `${groups.slice(0, 4).join(":")}::/64`;
  return mapped
    .flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255])
    .map(String)
    .join(".");
};

/** All eight, in lower case and without leading zeros, as the URL standard writes them. */
const groupsOf = (address: string): readonly string[] => {
  // The zone is this machine's own business.
  const written = new URL(`http://[${address.replace(/%.*/, "")}]`).hostname.slice(1, -1);
  const [head = [], tail] = written.split("::").map((part) => (part === "" ? [] : part.split(":")));
  return tail === undefined ? head : [...head, ...Array<string>(8 - head.length - tail.length).fill("0"), ...tail];
};
