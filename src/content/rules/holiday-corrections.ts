import type { HolidayCorrection, WeekCorrection } from "../../components/base/calendar/holidays.ts";

/**
 * Where the library of public holidays is wrong or behind, each with the official page that settles it. `checked` is
 * the day on which somebody read that page (in a copy), and null where nobody could: it then says where to look.
 * A row that changes nothing any more fails a test: the library has caught up, and the row can go.
 */
const canada = "https://www.canada.ca/en/revenue-agency/services/tax/public-holidays.html";
const ontario =
  "https://www.ontario.ca/document/your-guide-employment-standards-act-0/public-holidays";
const ireland =
  "https://www.citizensinformation.ie/en/employment/employment-rights-and-conditions/leave-and-holidays/public-holidays/";
const india = "https://www.india.gov.in/calendar";

/** The days that the government of India keeps, beside those of the library, where no moon is waited for. */
const gazetted = {
  "2026-03-04": "Holi",
  "2026-03-26": "Ram Navami",
  "2026-03-31": "Mahavir Jayanti",
  "2026-05-01": "Buddha Purnima",
  "2026-09-04": "Janmashtami",
  "2026-10-20": "Dussehra",
  "2026-11-08": "Diwali",
  "2026-11-24": "Guru Nanak's Birthday",
  "2027-03-06": "Maha Shivaratri",
  "2027-03-22": "Holi",
  "2027-04-15": "Ram Navami",
  "2027-05-20": "Buddha Purnima",
  "2027-08-25": "Janmashtami",
  "2027-10-09": "Dussehra",
  "2027-10-29": "Diwali",
  "2027-11-14": "Guru Nanak's Birthday",
} as const;

/** Those that are said for certain once the moon is seen. */
const byTheMoon = {
  "2026-03-21": "Id-ul-Fitr",
  "2026-05-27": "Id-ul-Zuha",
  "2026-06-26": "Muharram",
  "2026-08-26": "Milad-un-Nabi",
  "2027-03-10": "Id-ul-Fitr",
  "2027-05-17": "Id-ul-Zuha",
  "2027-06-16": "Muharram",
  "2027-08-15": "Milad-un-Nabi",
} as const;

export const holidayCorrections: readonly HolidayCorrection[] = [
  {
    // Christmas of 2027 and New Year of 2028 fall on a Saturday.
    places: ["ca", "ca-*"],
    days: {
      "2027-12-27": "Christmas Day (substitute day)",
      "2028-01-03": "New Year's Day (substitute day)",
    },
    where: canada,
    checked: null,
  },
  {
    places: ["ca-on"],
    days: {
      "2026-12-28": "Boxing Day (substitute day)",
      "2027-12-28": "Boxing Day (substitute day)",
    },
    notNamed: "Easter Monday",
    where: ontario,
    checked: null,
  },
  {
    places: ["ca-bc", "ca-nt", "ca-nu", "ca-pe", "ca-yt"],
    yearly: { "09-30": "National Day for Truth and Reconciliation" },
    where: canada,
    checked: null,
  },
  {
    places: ["ca-mb"],
    yearly: { "09-30": "Orange Shirt Day" },
    where: "https://web2.gov.mb.ca/bills/43-1/b004e.php",
    checked: "2026-11-27",
  },
  {
    // Both days of Christmas fall on a weekend.
    places: ["ie"],
    days: { "2027-12-27": "Christmas Day (substitute day)" },
    where: ireland,
    checked: null,
  },
  {
    // Usual there, while the law lets the employer choose another day.
    places: ["ie"],
    days: {
      "2026-12-28": "St. Stephen’s Day (substitute day)",
      "2027-12-28": "St. Stephen’s Day (substitute day)",
      "2028-01-03": "New Year's Day (substitute day)",
    },
    isLikely: true,
    where: ireland,
    checked: null,
  },
  {
    // The Ekka, which other collections give to the whole state, is a day off around Brisbane only.
    places: ["au-qld"],
    days: { "2026-08-12": null, "2027-08-11": null, "2028-08-16": null },
    where:
      "https://www.business.qld.gov.au/running-business/marketing-sales/trading-hours/public-holidays",
    checked: "2026-11-27",
  },
  {
    // Veterans Day falls on a Saturday.
    places: ["us"],
    days: { "2028-11-10": "Veterans Day (substitute day)" },
    where: "https://www.ca6.uscourts.gov/federal-holidays",
    checked: "2026-11-27",
  },
  { places: ["in"], days: gazetted, where: india, checked: null },
  // Each state has a list of its own, in which some of these are missing.
  { places: ["in-*"], days: gazetted, isLikely: true, where: india, checked: null },
  { places: ["in", "in-*"], days: byTheMoon, isLikely: true, where: india, checked: null },
];

/**
 * Weeks that the Unicode CLDR, as the build's ICU has it, gives otherwise: of the first three its data names no
 * weekend, and it has offices in India and Uganda at work on Saturdays, when few of them would pick up the phone. The
 * second collection of docs/holidays.md has all of them so.
 */
export const weekCorrections: readonly WeekCorrection[] = [
  { country: "bd", week: [1, 2, 3, 4, 7] },
  { country: "bn", week: [1, 2, 3, 4, 6] },
  { country: "dj", week: [1, 2, 3, 4, 7] },
  { country: "in", week: [1, 2, 3, 4, 5] },
  { country: "ug", week: [1, 2, 3, 4, 5] },
];
