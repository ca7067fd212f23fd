import { monthNumber } from "../language/month-number.ts";
import type { TypedDay } from "./typed-day.ts";
import { readable } from "./typed-text.ts";

/**
 * Puts a day and its month that were typed in the first of three fields, "27 November", into the two, once that field is
 * left: while it is typed, nobody knows where the month ends. Anything else comes back as it was typed.
 */
export function spreadMonth(typed: TypedDay): TypedDay {
  const [day = "", month = ""] = [typed.day, typed.month].map(readable);
  const parts = /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+(?:of\s+)?(\p{L}{3,}|\d{1,2})\.?$/iu.exec(day);
  const turned = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?$/iu.exec(day);
  const [in1, in2] = parts ? [parts[1], parts[2]] : [turned?.[2], turned?.[1]];
  const number = monthNumber(in2 ?? "");
  const isMonth = /^(?:0[1-9]|1[0-2])$/.test(number);
  if (month || !in1 || !isMonth || (parts && /^\d+$/.test(in2 ?? "") && Number(in1) <= 12))
    return typed;
  return { ...typed, day: in1, month: in2 ?? "" };
}
