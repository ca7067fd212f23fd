/** The reader's language and region as the browser gives it, like "en-US"; Linux without a language says "en-US@posix". */
export function readerLocale(): string {
  return navigator.language.replace("@posix", "");
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
