import { badInput, quoted } from "../../runtime/graphql/bad-input";

/**
 * A web address as addresses are compared: without its scheme, `www.`, a slash at the end, the place within the page, and
 * the parameters that campaigns and trackers add; the host in small letters, percent-encoding as browsers write it, and
 * the parameters in one order.
 * @throws BAD_USER_INPUT for what is no address of the web
 */
export const comparableAddress = (url: string): string => {
  const { host, pathname, searchParams } = parse(url.trim());
  for (const name of [...searchParams.keys()]) if (ADDED_BY_CAMPAIGNS.test(name)) searchParams.delete(name);
  searchParams.sort();
  const path = pathname.replace(/\/+$/, "").replace(/%[0-9a-f]{2}/g, (code) => code.toUpperCase());
  const parameters = searchParams.size > 0 ? `?${searchParams.toString()}` : "";
  return host.replace(/^www\./, "") + path + parameters;
};

const ADDED_BY_CAMPAIGNS = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid)$/i;

const parse = (url: string): URL => {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `https://${url}`;
  const parsed = URL.canParse(withScheme) ? new URL(withScheme) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) {
    throw badInput(`${quoted(url)} is no web address; write it as in example.org/article.`);
  }
  return parsed;
};
