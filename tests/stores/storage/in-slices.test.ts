import { afterEach, describe, expect, it, vi } from "vitest";
import { inSlices } from "../../../src/components/stores/storage/in-slices.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** A clock on which each piece of work takes so many milliseconds. */
function workOf(milliseconds: number) {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  return (one: number) => {
    now += milliseconds;
    return one * 2;
  };
}

/** Counts the tasks that the event loop runs while something goes on. */
async function restsDuring(run: Promise<unknown>): Promise<number> {
  let isOver = false;
  let rests = 0;
  run.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await new Promise((resolve) => setImmediate(resolve));
    rests += 1;
  }
  return rests;
}

describe("work in slices", () => {
  it("hands back what came out, in order", async () => {
    expect(await inSlices([3, 1, 2], workOf(1))).toEqual([6, 2, 4]);
    expect(await inSlices([], workOf(1))).toEqual([]);
  });

  it("lets others work in between, the longer it takes the more often", async () => {
    const many = Array.from({ length: 60 }, (_, at) => at);
    const slow = await restsDuring(inSlices(many, workOf(6)));
    const quick = await restsDuring(inSlices(many, workOf(0)));
    expect(slow).toBeGreaterThanOrEqual(many.length);
    expect(quick).toBeLessThan(5);
    const some = await restsDuring(inSlices(many, workOf(1)));
    expect(some).toBeGreaterThanOrEqual(many.length / 6);
    expect(some).toBeLessThan(many.length / 2);
  });

  it("ends at a rest once it is no longer wanted", async () => {
    const done: number[] = [];
    const work = workOf(6);
    const result = await inSlices(
      [1, 2, 3, 4],
      (one) => done.push(work(one)),
      () => done.length < 2,
    );
    expect(result).toBeNull();
    expect(done).toEqual([2, 4]);
  });
});
