import { holidayLinks, holidayWords as words } from "../../../../content/en/days/holiday-words.ts";

/** Whose work the days are, as their licence asks for it. */
export function HolidayCredit() {
  const [before = "", between = "", after = ""] = words.credit.split(/\{\w+\}/);
  return (
    <p class="hint">
      {before}
      <a href={holidayLinks.source} rel="external">
        {words.source}
      </a>
      {between}
      <a href={holidayLinks.licence} rel="external">
        {words.licence}
      </a>
      {after}
    </p>
  );
}
