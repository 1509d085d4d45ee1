import type { Browser, Page, Request } from "playwright-core";
import { browserProgram, isBrowserRequired, keepPicture, openPage, startBrowser } from "../explorers/browser";
import { startDossier, type Dossier } from "../support/dossier";
import { type PageServer, servePage } from "./page-server";

// A page with Apollo Client, in a real browser: what a frontend developer relies on.

jest.setTimeout(120_000);

if (browserProgram === undefined)
  test("the page was not looked at: no Chromium is in PATH", () => {
    expect({ isBrowserRequired }).toEqual({ isBrowserRequired: false });
  });
else
  describe("a page with Apollo Client", () => {
    let dossier: Dossier;
    let browser: Browser;
    let server: PageServer;
    beforeAll(async () => {
      browser = await startBrowser();
      // The browser may keep an answer for a while, and then would not notice that a service is lost.
      dossier = await startDossier("over HTTP", undefined, { settings: { CACHE_SECONDS: "0" } });
      server = await servePage(dossier.url);
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
      await dossier.close();
    });

    const shown = (page: Page): Promise<string[]> =>
      page.locator("#list li").evaluateAll((items) => items.map(({ id }) => id));
    const answered = async (page: Page): Promise<string[]> => {
      await page.getByRole("button", { name: "Ask" }).click();
      await page.locator("#answer p").first().waitFor();
      return page.locator("#answer p").allInnerTexts();
    };
    /** What the page asks the endpoint from now on. */
    const asked = (page: Page): Request[] => {
      const requests: Request[] = [];
      page.on("request", (request) => {
        if (new URL(request.url()).pathname === "/graphql") requests.push(request);
      });
      return requests;
    };

    it("pages through all visits, and shows none twice", async () => {
      const { page, complaints } = await openPage(browser, server.url);
      await page.getByText("2 of 6").waitFor();
      const more = page.getByRole("button", { name: "More" });
      for (const count of [4, 6]) {
        await more.click();
        await page.getByText(`${count} of 6`).waitFor();
      }
      expect(await more.isVisible()).toBe(false);
      const answer = await dossier.ask("{ visits { nodes { id } } }");
      const { visits } = answer.data as { readonly visits: { readonly nodes: readonly { readonly id: string }[] } };
      expect(await shown(page)).toEqual(visits.nodes.map(({ id }) => id));
      expect(complaints).toEqual([]);
    });

    it("asks for what it has asked before with a GET that has a hash and no text", async () => {
      const { page } = await openPage(browser, server.url);
      await page.getByText("2 of 6").waitFor();
      const answer = ["Name: Ali Larijani", "Visits: 4"];
      expect(await answered(page)).toEqual(answer);

      const requests = asked(page);
      expect(await answered(page)).toEqual(answer);
      expect(requests.map((request) => request.method())).toEqual(["GET"]);
      const { searchParams } = new URL(requests[0]?.url() ?? "");
      expect(Object.fromEntries(searchParams)).toEqual({
        operationName: "PersonWithVisits",
        variables: '{"slug":"ali-larijani"}',
        extensions: expect.stringMatching(/"sha256Hash":"[0-9a-f]{64}"/) as string,
      });
      expect((await requests[0]?.response())?.status()).toBe(200);
    });

    it("shows what there is, and what is missing, where a service is lost", async () => {
      const { page } = await openPage(browser, server.url);
      await page.getByText("2 of 6").waitFor();
      expect(await answered(page)).toEqual(["Name: Ali Larijani", "Visits: 4"]);
      await dossier.stopService("geopolitics");
      expect(await answered(page)).toEqual([
        "Name: Ali Larijani",
        "Visits: unknown",
        "personByIdentifier.visits: This part of the answer can't be had just now; try again in a moment. (SUBGRAPH_UNAVAILABLE)",
      ]);
      await keepPicture(page, "apollo-client");
    });
  });
