import type { Page } from "@playwright/test";

/** Times, in milliseconds since 1970 and so comparable between pages; kept over a navigation. */
interface Marks {
  clicked?: number;
  rows?: number;
  tasks: number[];
  /** What one input took to the next paint. */
  paint?: number;
}

declare global {
  interface Window {
    marks: Marks;
    awaitPaint: (type: string) => void;
  }
}

/** From now on each page notes its long tasks, the click that left it, and when its list was first painted. */
export async function watchPaints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const now = () => performance.timeOrigin + performance.now();
    const marks: Marks = { tasks: [], clicked: Number(sessionStorage.getItem("clicked")) };
    window.marks = marks;
    new PerformanceObserver((tasks) => {
      for (const { duration } of tasks.getEntries()) marks.tasks.push(duration);
    }).observe({ type: "longtask", buffered: true });
    addEventListener(
      "click",
      ({ timeStamp }) => {
        sessionStorage.setItem("clicked", String(performance.timeOrigin + timeStamp));
      },
      true,
    );
    /** After the frame that shows what the running task has changed. */
    const painted = (done: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      });
    const look = () => {
      if (document.querySelector(".my-interviews[aria-busy=false] ol.thread"))
        painted(() => {
          marks.rows = now();
        });
      else requestAnimationFrame(look);
    };
    look();
    window.awaitPaint = (type) => {
      delete marks.paint;
      addEventListener(
        type,
        ({ timeStamp }) => {
          painted(() => {
            marks.paint = performance.now() - timeStamp;
          });
        },
        { capture: true, once: true },
      );
    };
  });
}

/** Runs in the page: how its opening went. */
export function measured(): { first: number; rows: number; longest: number; blocked: number } {
  const { clicked = 0, rows = 0, tasks } = window.marks;
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  return {
    first: performance.timeOrigin + (paint?.startTime ?? 0) - clicked,
    rows: rows - clicked,
    longest: Math.max(0, ...tasks),
    blocked: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
  };
}

/** How long one input takes, from the event of this type to the end of the next frame that is painted. */
export async function paintOf(page: Page, type: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate((wanted) => window.awaitPaint(wanted), type);
  await act();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () =>
          window.marks.paint === undefined
            ? requestAnimationFrame(look)
            : resolve(window.marks.paint);
        look();
      }),
  );
}
