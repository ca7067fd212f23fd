import { laterLetterWords } from "../../../src/content/en/letter/letter-later-words.ts";
import { messageWords } from "../../../src/content/en/messages/message-words.ts";
import { thankYouLetter } from "../../../src/content/en/messages/thank-you.ts";

export { checksWords } from "../../../src/content/en/messages/message-words.ts";

/** All that stands around a thank-you letter that is written. */
export const sheetWords = {
  ...laterLetterWords,
  ...messageWords,
  ...thankYouLetter.labels,
  letter: thankYouLetter.labels.field,
  ownLetter: messageWords.ownText,
};
