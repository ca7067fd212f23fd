import { For } from "solid-js";
import {
  regions,
  myInterviewsWords as words,
} from "../../../../content/en/mine/my-interviews-words.ts";
import { fill } from "../../../base/language/fill.ts";
import { emptyYou } from "../../../core/record/you.ts";
import { $you, changeYou } from "../../../stores/record/you-store.ts";
import { useLive } from "../../controls/use-live.ts";

/** The reader's own name and region, once for all interviews. `today` is today in words, once it is known. */
export function AboutYou(props: { disabled: boolean; today: string | undefined }) {
  const you = useLive($you, emptyYou);
  return (
    <section class="about-you" aria-labelledby="about-you">
      <h2 id="about-you">{words.aboutYou}</h2>
      <p class="hint">{words.aboutYouHint}</p>
      <fieldset class="plain" role="none" disabled={props.disabled}>
        <div class="text-field">
          <label for="your-name">{words.yourName}</label>
          <input
            type="text"
            id="your-name"
            autocomplete="name"
            value={you().name}
            onInput={(event) => changeYou({ name: event.currentTarget.value })}
          />
        </div>
        <div class="text-field">
          <label for="your-region">{words.yourRegion}</label>
          <p class="hint" id="your-region-hint">
            {words.regionHint}
          </p>
          <select
            id="your-region"
            autocomplete="off"
            aria-describedby="your-region-hint"
            onChange={(event) => changeYou({ region: event.currentTarget.value })}
          >
            <For each={regions}>
              {({ value, label }) => (
                <option value={value} selected={you().region === value}>
                  {label}
                </option>
              )}
            </For>
          </select>
          <p class="echo" translate="no">
            {props.today && fill(words.regionEcho, { day: props.today })}
          </p>
        </div>
      </fieldset>
    </section>
  );
}
