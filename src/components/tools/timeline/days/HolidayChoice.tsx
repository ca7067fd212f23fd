import { createSignal, onMount, Show } from "solid-js";
import { holidayWords as words } from "../../../../content/en/days/holiday-words.ts";
import {
  type HolidayFile,
  type Holidays,
  holidaysAddress,
  type PlaceRow,
  readHolidays,
  readPlaces,
} from "../../../base/calendar/holidays.ts";
import { fill } from "../../../base/language/fill.ts";
import { changeWorkCalendar, fetchJson } from "../../../stores/record/work-calendar-store.ts";
import { HolidayCredit } from "./HolidayCredit.tsx";
import { PlaceSelect } from "./PlaceSelect.tsx";

interface HolidayChoiceProps {
  /** The chosen place, or an empty text. */
  place: string;
  /** Its holidays, once they are known. */
  holidays: Holidays | null;
}

const fetchPlaces = async () => readPlaces(await fetchJson("/holidays/places.json"));

/** Public holidays of a country and a part of it. They come from this site, and only once they are chosen. */
export function HolidayChoice(props: HolidayChoiceProps) {
  const [places, setPlaces] = createSignal<readonly PlaceRow[]>([]);
  const [regions, setRegions] = createSignal<readonly PlaceRow[]>([]);
  const [wanted, setWanted] = createSignal<string | null>(null);
  const [failed, setFailed] = createSignal(false);
  /** Fetches what is not there yet; what is chosen meanwhile is fetched instead. */
  const load = async () => {
    try {
      setFailed(false);
      if (places().length === 0) setPlaces(await fetchPlaces());
      await follow(wanted() ?? props.place);
    } catch {
      setFailed(true);
    }
  };
  const follow = async (place: string) => {
    const file = place ? await fetchJson(holidaysAddress(place) ?? "") : null;
    const country = place.split("-")[0] ?? "";
    const regionsThere = place ? await fetchRegions(country) : [];
    if ((wanted() ?? props.place) !== place) return;
    setRegions(regionsThere);
    if (wanted() === null || (place && !readHolidays(file))) return;
    setWanted(null);
    // Checked above; the record keeps the file as it came, and checks it again when it is read.
    changeWorkCalendar({ place, holidays: file as HolidayFile | null });
  };
  const choose = (place: string) => {
    setWanted(place);
    load();
  };
  onMount(load);
  const country = () => (wanted() ?? props.place).split("-")[0] ?? "";
  return (
    <div class="holidays">
      <PlaceSelect
        id="holiday-country"
        label={words.country}
        none={words.noCountry}
        value={country()}
        hint={words.hint}
        rows={places()}
        onChoose={choose}
      />
      <Show when={regions().length > 0}>
        <PlaceSelect
          id="holiday-region"
          label={words.region}
          none={words.wholeCountry}
          value={wanted() ?? props.place}
          rows={regions()}
          onChoose={(region) => choose(region || country())}
        />
      </Show>
      <div role="status">
        <Show when={wanted() !== null && !failed()}>
          <p class="hint">{words.loading}</p>
        </Show>
        <Show when={failed()}>
          <p class="error">{words.notLoaded}</p>
          <button type="button" onClick={load}>
            {words.tryAgain}
          </button>
        </Show>
        <Show when={props.holidays}>
          {(known) => (
            <p class="hint">
              {fill(words.covered, { year: known().last })} {sureness(known())}
            </p>
          )}
        </Show>
      </div>
      <Show when={props.place}>
        <HolidayCredit />
      </Show>
    </div>
  );
}

async function fetchRegions(country: string): Promise<readonly PlaceRow[]> {
  const address = holidaysAddress(country);
  return address ? (readHolidays(await fetchJson(address))?.regions ?? []) : [];
}

/** What is less sure about a place, or an empty text. */
function sureness({ unsure }: Holidays): string {
  if (!unsure) return "";
  const count = unsure.length;
  return fill(count === 0 ? words.alone : count === 1 ? words.unsureDay : words.unsureDays, {
    count,
  });
}
