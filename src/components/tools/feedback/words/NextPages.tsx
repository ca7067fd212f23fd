import { resultWords as words } from "../../../../content/en/questions/feedback-later-words.ts";

/** What comes after the words: the talk itself, the look back, and the search that goes on. */
export function NextPages(props: { way: "phone" | "email" }) {
  return (
    <section class="next-pages">
      <h2>{words.next}</h2>
      <ul>
        <li>
          <a href="/tools/while-they-talk/#line">{words.toListen}</a>:{" "}
          {props.way === "phone" ? words.toListenHint : words.toListenEmail}
        </li>
        <li>
          <a href="/tools/review/">{words.toReview}</a>: {words.toReviewHint}
        </li>
      </ul>
      <p>
        <a href="/guide/keep-looking/">{words.closing}</a>
      </p>
    </section>
  );
}
