import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const page = readFileSync("src/content/en/guide/pages/evidence.mdx", "utf8");
const figures = [...page.matchAll(/<Figure value="([^"]*)" of="([^"]*)"/g)].map(
  ([, value = "", of = ""]) => ({ value, of }),
);

describe("what the evidence page makes of its figures", () => {
  it("counts every survey that asked whether email is fine, from the lowest to the highest", () => {
    const email = figures
      .filter(({ of }) => /(?:found email fitting|accepted email)$/.test(of))
      .map(({ value }) => Number.parseInt(value, 10));
    expect(page).toContain(
      `In the ${email.length} surveys that asked whether email is fine, ` +
        `${Math.min(...email)}% to ${Math.max(...email)}% of managers said yes.`,
    );
  });

  it("does not call two surveys of different people a fall", () => {
    expect(page).toMatch(/51% in 2007\. But then it asked executives/);
  });

  it("says of a survey whose year and sample are known what they are", () => {
    expect(page).not.toMatch(/source="Accountemps" year="2017" sample="not stated"/);
    expect(page).not.toMatch(/source="Greenhouse, an earlier survey" year="not shown"/);
  });
});
