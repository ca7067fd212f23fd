import { createResource, createSignal, For, Show } from "solid-js";
import { holidayLinks, holidayWords as words } from "../../content/holiday-words.ts";
import { holidaysAddress, type PlaceRow, readHolidays, readPlaces } from "../calendar/holidays.ts";
import { fill } from "../controls/fill.ts";
import { changeWorkCalendar } from "../interview/work-calendar-store.ts";

interface HolidayChoiceProps {
  /** The chosen place, or an empty text. */
  place: string;
  /** The last year whose holidays are known. */
  last: number | undefined;
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

const fetchPlaces = async () => readPlaces(await fetchJson("/holidays/places.json"));

/** Public holidays of a country and a part of it. They come from this site, and only once they are chosen. */
export function HolidayChoice(props: HolidayChoiceProps) {
  const [places, { refetch }] = createResource(() => fetchPlaces().catch(() => null));
  const [regions, { refetch: refetchRegions }] = createResource(
    () => props.place.split("-")[0],
    (country) => fetchRegions(country).catch(() => null),
  );
  const [wanted, setWanted] = createSignal<string | null>(null);
  const choose = async (place: string) => {
    setWanted(place);
    if (place === "") return keep(place, null);
    const file = await fetchJson(holidaysAddress(place) ?? "").catch(() => null);
    if (wanted() !== place || !readHolidays(file)) return;
    keep(place, file);
  };
  const keep = (place: string, holidays: unknown) => {
    setWanted(null);
    // Checked above; the record keeps the file as it came, and checks it again when it is read.
    changeWorkCalendar({ place, holidays: holidays as never });
  };
  const country = () => (wanted() ?? props.place).split("-")[0] ?? "";
  const failed = () => places() === null || (places() && regions() === null && props.place !== "");
  const retry = () => {
    refetch();
    refetchRegions();
    choose(wanted() ?? props.place);
  };
  return (
    <div class="holidays">
      <Choice
        id="holiday-country"
        label={words.country}
        none={words.noCountry}
        value={country()}
        hint={words.hint}
        rows={places() ?? []}
        onChoose={choose}
      />
      <Show when={(regions() ?? []).length > 0}>
        <Choice
          id="holiday-region"
          label={words.region}
          none={words.wholeCountry}
          value={props.place.includes("-") ? props.place : ""}
          rows={regions() ?? []}
          onChoose={(region) => choose(region || country())}
        />
      </Show>
      <div role="status">
        <Show when={wanted() !== null && !failed()}>
          <p class="hint">{words.loading}</p>
        </Show>
        <Show when={failed()}>
          <p class="error">{words.notLoaded}</p>
          <button type="button" onClick={retry}>
            {words.tryAgain}
          </button>
        </Show>
        <Show when={props.last}>
          {(year) => <p class="hint">{fill(words.covered, { year: year() })}</p>}
        </Show>
      </div>
      <Show when={props.place}>
        <Credit />
      </Show>
    </div>
  );
}

async function fetchRegions(country: string): Promise<readonly PlaceRow[]> {
  const address = holidaysAddress(country);
  return address ? (readHolidays(await fetchJson(address))?.regions ?? []) : [];
}

/** Whose work the days are, as their licence asks for it. */
function Credit() {
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

interface ChoiceProps {
  id: string;
  label: string;
  hint?: string;
  none: string;
  value: string;
  rows: readonly PlaceRow[];
  onChoose: (place: string) => void;
}

function Choice(props: ChoiceProps) {
  return (
    <div class="text-field" data-size="long">
      <label for={props.id}>{props.label}</label>
      <Show when={props.hint}>
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      </Show>
      <select
        id={props.id}
        aria-describedby={props.hint && `${props.id}-hint`}
        autocomplete="off"
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        <option value="">{props.none}</option>
        <For each={props.rows}>
          {([place, name]) => (
            <option value={place} selected={place === props.value}>
              {name}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}
