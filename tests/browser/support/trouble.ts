import { type BrowserContext, expect, type Request } from "@playwright/test";

/** The runner blocks the worker on purpose and says so; that is not the page's doing. */
const fromTheRunner = /Service Worker registration blocked by Playwright/;

/** The browser's own fade from page to page was cut short by the next page: nobody asked for its promise. */
const fadeCutShort = /Transition was (?:aborted|skipped)/;

/** Collects what no visit may cause: messages, errors, refusals, strangers and failed requests. */
export class Trouble {
  readonly #found: string[] = [];
  readonly #allowed: RegExp[] = [fromTheRunner, fadeCutShort];
  readonly #origin: string;

  constructor(baseURL: string) {
    this.#origin = new URL(baseURL).origin;
  }

  /** For a test that causes a fault: what it is expected to be. */
  allow(...expected: RegExp[]): void {
    this.#allowed.push(...expected);
  }

  /** Call it for each further context that a test opens. */
  async watch(context: BrowserContext): Promise<void> {
    context.on("console", (message) => this.#say(`console ${message.type()}: ${message.text()}`));
    context.on("weberror", (error) => this.#say(`uncaught: ${error.error()}`));
    context.on("request", (request) => this.#checkOrigin(request));
    context.on("response", (response) => {
      if (response.status() >= 400) this.#say(`HTTP ${response.status()}: ${response.url()}`);
    });
    context.on("requestfailed", (request) => this.#checkFailure(request));
    await context.addInitScript(reportFaults);
  }

  #say(what: string): void {
    this.#found.push(what);
  }

  #checkOrigin(request: Request): void {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== this.#origin) {
      this.#say(`request to another origin: ${request.url()}`);
    }
  }

  /** A request that ends because its page was left did not fail. */
  #checkFailure(request: Request): void {
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED") this.#say(`failed request: ${request.url()} ${reason}`);
  }

  expectNone(): void {
    const left = this.#found.filter((found) => !this.#allowed.some((known) => known.test(found)));
    expect(left, "a visit causes no message, error, refusal or failed request").toEqual([]);
  }
}

/** Runs in the page. A live part that fails to start says so to the reader only: the page keeps it off the console. */
function reportFaults(): void {
  document.addEventListener("securitypolicyviolation", (event) => {
    console.error(`refused by the policy: ${event.effectiveDirective} ${event.blockedURI}`);
  });
  addEventListener("astro:hydration-error", (event) => {
    const { error } = (event as CustomEvent<{ error: Error }>).detail;
    console.error(`a live part did not start: ${error.stack}`);
  });
}
