/**
 * The region the reader has chosen, else their language and region as the browser gives it, like "en-US"; Linux
 * without a language says "en-US@posix".
 */
export function readerLocale(): string {
  return (
    globalThis.document?.documentElement.dataset["region"] ??
    navigator.language.replace("@posix", "")
  );
}

/** Puts a chosen region in force on this page, or the browser's own with an empty one. */
export function chooseRegion(region: string): void {
  const { dataset } = document.documentElement;
  if (region) dataset["region"] = region;
  else delete dataset["region"];
}

type WeekInfo = { weekend: number[] };
type LocaleWithWeek = Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };

const everyDay = [1, 2, 3, 4, 5, 6, 7];

/**
 * The working week of a region as ISO weekdays, Monday 1 to Sunday 7: all that is not weekend
 * there. Monday to Friday where the browser does not know.
 */
export function workingWeekOf(locale: string): number[] {
  try {
    const region = new Intl.Locale(locale) as LocaleWithWeek;
    const weekend = (region.getWeekInfo?.() ?? region.weekInfo)?.weekend ?? [6, 7];
    return everyDay.filter((weekday) => !weekend.includes(weekday));
  } catch {
    return [1, 2, 3, 4, 5];
  }
}
