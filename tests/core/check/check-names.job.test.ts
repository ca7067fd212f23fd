import { describe, expect, it } from "vitest";
import { findNames } from "../../../src/components/core/check/check-names.ts";
import { readLetter } from "../../../src/components/core/reading/check-reading.ts";

const rule = {
  kind: "names",
  roles: "role job team",
  jobs: "",
  endings: "ltd",
  common: "mill",
} as const;

function check(text: string, job: string) {
  const letter = readLetter(text, { job });
  if (!letter) throw new Error("Nothing is written.");
  return findNames(rule, letter);
}
const said = (text: string, job: string) => check(text, job).map(({ say }) => say);

describe("the job is named", () => {
  it.each([
    ["Sales Assistant", "I would be a sales assistant."],
    ["Sales Assistant", "The assistant in sales told me much."],
    ["Marketing Sales Assistant", "I would be a sales assistant."],
    ["Sales Assistant", "I like the sales role."],
    ["Sales Assistant", "I would be an assistant in your team."],
    ["Registered Nurse", "I have been an RN for years."],
    ["registered nurse", "I have been an RN for years."],
    ["Nurse", "I like nursing."],
    ["Engineer", "I studied engineering."],
    ["Teacher", "I like to teach."],
    ["Operator", "I like to operate a loom."],
    ["Assistant", "I like assisting."],
  ])("%s: %s", (job, text) => {
    expect(check(text, job)).toEqual([]);
  });

  it.each([
    ["Sales Assistant", "I like sales."],
    ["Sales Assistant", "I like your assistant."],
    ["Sales Assistant", "I like sales. Your assistant is kind."],
    ["Sales Assistant", "I like my role in sales."],
    ["Sales Assistant", "I like the role."],
    ["Sales Assistant", "The role sales plays is big."],
    ["Marketing Sales Assistant", "I like sales and marketing."],
    ["Sales Assistant", "I know a bit of sa and Sa."],
    ["Baker", "B is a letter."],
    ["Artist", "I like art."],
    ["Teacher", "I like tea."],
    ["Pianist", "I like piano."],
  ])("%s is not named: %s", (job, text) => {
    expect(check(text, job)).toEqual([{ say: "job", range: null, gaps: { name: job } }]);
  });

  it.each([
    ["Nurse (nights)", "I like nursing."],
    ["Nurse (nights) [5]", "I like nursing."],
    ["(Night) Nurse (late)", "I like nursing."],
    ["Nurse [nights, ward 5", "I like nursing."],
    ["Nurse (nights, ward 5", "I like nursing."],
    ["Night(and day)Nurse", "I like to be a night nurse."],
    ["Nurse / Midwife", "A midwife is what I want to be."],
    ["Nurse, Midwife", "A midwife is what I want to be."],
    ["Nurse; Midwife", "A midwife is what I want to be."],
    ["Nurse | Midwife", "A midwife is what I want to be."],
    ["Nurse - Midwife", "A midwife is what I want to be."],
    ["Nurse – Midwife", "A midwife is what I want to be."],
    ["Nurse — Midwife", "A midwife is what I want to be."],
    ["/ Nurse", "I like nursing."],
  ])("%s, by its title or one of its titles: %s", (job, text) => {
    expect(check(text, job)).toEqual([]);
  });

  it("a title with a hyphen in it is one title", () => {
    expect(said("I like to care.", "Care-worker")).toEqual(["job"]);
  });

  it("the kind of job beside a title is none that must be named", () => {
    expect(said("I like nights.", "Nurse (nights)")).toEqual(["job"]);
    expect(said("I like nights.", "Nurse [nights")).toEqual(["job"]);
  });
});

describe("the job is spelled alike", () => {
  it("is told and mended where a word of it has a slip", () => {
    expect(check("I would like the marketing asistant role.", "Marketing Assistant")).toEqual([
      {
        say: "spelled",
        range: { start: 17, end: 35 },
        gaps: { found: "marketing asistant", name: "Marketing Assistant" },
        mend: { range: { start: 17, end: 35 }, text: "Marketing Assistant" },
      },
    ]);
  });

  it.each([
    ["Baker", "I am a bakker."],
    ["Sales Assistant", "I am a salles assistent."],
    ["Sales Assistant", "I am a sales assistant, or a sales asistant."],
    ["Store Cook", "I am a stoore cook."],
    ["Midwife / Assistant", "I am a midwiffe."],
    ["Midwife / Assistant", "I am an asistant."],
  ])("%s has a slip: %s", (job, text) => {
    expect(said(text, job)).toEqual(["spelled"]);
  });

  it.each([
    ["Sales Assistant", "We are sales assistants."],
    ["Baker", "I am a baker, no maker."],
    ["Baker", "I am a baker, and the bakery is good."],
    ["Care Worker", "I am a care worker, and a core worker."],
    ["Baker", "I am a baker and a keeper."],
    ["Sales Assistant", "I am a sales assistant, not a shop asistant."],
    ["Sales Assistant", "I am a sales assistant for salles"],
    ["Organiser", "I am an organizer."],
    ["Event Organiser", "I am an event organizer."],
  ])("%s has none: %s", (job, text) => {
    expect(check(text, job)).toEqual([]);
  });
});

describe("what a title is of", () => {
  it("is its work: a teacher of maths is a teacher", () => {
    expect(check("I would love to be a teacher in your team.", "Teacher of Maths")).toEqual([]);
    expect(said("I would enjoy maths in your team.", "Teacher of Maths")).toEqual(["job"]);
  });
});

describe("no slip", () => {
  it("is another spelling of the same word", () => {
    const text = "As a wedding organizer I would like to be your event organiser.";
    expect(check(text, "Event Organiser")).toEqual([]);
  });

  it("goes on over the end of a sentence", () => {
    expect(said("I like sales. Asistant staff are kind.", "Sales Assistant")).toEqual(["job"]);
  });
});

describe("another job, some letters away", () => {
  const others = { ...rule, jobs: "waiter writer diver driver planner planter" };
  const told = (text: string, job: string, facts = {}) => {
    const letter = readLetter(text, { job, ...facts });
    return letter && findNames(others, letter).map(({ say }) => say);
  };

  it.each([
    ["Writer", "I would like to be a waiter."],
    ["Driver", "I would like to be a diver."],
    ["Planter", "I would like to be a planner."],
    ["Head Writer", "I would like to be the head waiter."],
    ["Writer", "I have written for years and would love to join as a waiter."],
    ["Writer", "I write each day and want to be your waiter."],
  ])("%s: %s", (job, text) => {
    expect(told(text, job)).toEqual(["otherJob"]);
  });

  it.each([
    ["Writer", "I was a waiter, and want to be a writer."],
    ["Writer", "I was a waiter, and I write each day."],
    ["Driver", "As a diver I learned calm, and I drive well."],
  ])("is one that the writer may have had: %s, %s", (job, text) => {
    expect(told(text, job)).toEqual([]);
  });

  it("is no slip, and a word that is no job is one", () => {
    expect(told("I would be an event manger.", "Event Manager")).toEqual(["spelled"]);
    expect(told("I would be a wrter.", "Writer")).toEqual(["job"]);
    expect(told("I would be a writr.", "Writer")).toEqual(["job"]);
  });

  it("leaves a card alone that has no room for the job", () => {
    const facts = { company: "Tarn", form: "card" };
    expect(told("As a waiter I saw Tarn.", "Writer", facts)).toEqual([]);
  });
});
