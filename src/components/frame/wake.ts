import { type Component, createComponent } from "solid-js";
import { render } from "solid-js/web";

/**
 * The small live parts of pages to read. Such a page comes without any script file; where the reader has
 * answers kept on this device, or uses a control that wants it, this wakes its parts. Each is written
 * into the page at build and drawn anew here. A part beside a field that wants it only in use
 * (`data-focus`) sleeps until then.
 */
// biome-ignore lint/suspicious/noExplicitAny: each part has props of its own, written by its own tag.
const parts: Record<string, () => Promise<{ default: Component<any> }>> = {
  "approach-switch": () => import("../tools/guide/advice/ApproachSwitch.tsx"),
  "done-mark": () => import("../tools/guide/lesson/DoneMark.tsx"),
  "from-last-time": () => import("../tools/feedback/review/FromLastTime.tsx"),
  "interview-bar": () => import("../tools/shared/InterviewBar.tsx"),
  "little-plan": () => import("../tools/timeline/little/OwnLittlePlan.tsx"),
  "mark-done": () => import("../tools/guide/lesson/MarkDone.tsx"),
  "next-lesson": () => import("../tools/timeline/plan/NextLesson.tsx"),
  "next-step": () => import("../tools/timeline/little/NextStep.tsx"),
  "search-results": () => import("../tools/search/SearchResults.tsx"),
};

async function wake(element: HTMLElement): Promise<void> {
  const { wake: name = "", props = "{}" } = element.dataset;
  const part = await parts[name]?.();
  if (!part) return;
  const controls = () => [...element.querySelectorAll<HTMLElement>("a, button, input")];
  const focused = controls().indexOf(document.activeElement as HTMLElement);
  const asleep = [...element.childNodes];
  // Drawn before the old one goes, since it asks what was chosen there.
  render(() => createComponent(part.default, JSON.parse(props)), element);
  for (const node of asleep) node.remove();
  controls()[focused]?.focus();
}

/** A part that does not load marks the field it serves, which has words for it, and is tried at the next focus. */
async function tryToWake(element: HTMLElement): Promise<void> {
  const field = fieldOf(element);
  try {
    await wake(element);
    delete field?.dataset["asleep"];
  } catch (fault) {
    if (!field) throw fault;
    field.dataset["asleep"] = "";
    sleepOn(element, field);
  }
}

const fieldOf = (element: HTMLElement) => element.closest<HTMLElement>("[data-focus]");

function sleepOn(element: HTMLElement, field: HTMLElement): void {
  field.addEventListener("focusin", () => tryToWake(element), { once: true });
}

/** Also a field that was left while this was on its way, with something typed in it. */
function isInUse(field: HTMLElement): boolean {
  return field.matches(":focus-within") || field.querySelector("input")?.value !== "";
}

// The page's own script marks it where this file does not come; now it has.
delete document.documentElement.dataset["asleep"];
for (const element of document.querySelectorAll<HTMLElement>("[data-wake]")) {
  const field = fieldOf(element);
  if (!field || isInUse(field)) tryToWake(element);
  else sleepOn(element, field);
}
