/** Words of the closed classes, and common nouns of working life: what tells a shape with certainty (fits.ts). */

import { verbs } from "./word-lists.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const auxiliaries = words(
  "is are was were am be been do does did has have had can could will would shall should may might must cannot don doesn isn",
);

/** What opens a clause or ties it to another; nothing that begins so stands in a sentence of ours. */
export const joints = words(
  "because but so if although though unless until since while and or then cos cuz coz that yes well ok okay please thanks sorry hi hello dunno idk lol maybe perhaps also plus btw",
);

/** Words after which no noun phrase has ended: prepositions, pronouns, articles. */
export const closed = words(
  "in on at by for from with about to of into onto over under after before during between through across against up down out off around near me you him her it us them myself yourself and or but as than that this who which what how when where why if because",
);

/** Where a thing takes on a further part: "a nurse for the night shift". */
export const places = words(
  "in on at by for from with about to of into over under after before during between through across against around near that who which where when how what why as",
);

export const adverbs = words(
  "here there always never often usually sometimes really very too quite just only even still already again together fast well hard early late soon now today tomorrow yesterday abroad alone away back everywhere forever generally mostly mainly currently recently personally quickly calmly carefully safely easily daily weekly once twice",
);

/** What ends in "-ing" and is no doing: places, names and small words. */
const noDoing = words(
  "beijing boeing nanjing reading worthing kettering dorking woking epping barking tooting fleming browning manning king ring thing spring string wing during nothing something anything everything evening morning ceiling according including regarding considering sterling stirling harding golding viking sibling darling",
);

/** Whether a word is the doing of a verb: "working", "helping", "baking"; "Beijing" and "during" are none. */
export const gerundStem = (word: string): boolean =>
  /[aeiouy].*ing$/.test(word) && word.length > 4 && !noDoing.has(word);

/** Whether a word that was typed with a capital is a name although it ends as a doing does. */
export const isPlaceInIng = (word: string): boolean =>
  noDoing.has(word.toLowerCase()) || !gerundIsKnown(word);

function gerundIsKnown(word: string): boolean {
  const stem = word.toLowerCase().replace(/ing$/, "");
  return (
    [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1")].some((one) => verbs.has(one)) ||
    stem.length > 4
  );
}

/** Endings of what is not counted: "kindness", "communication"; what is counted and ends so is a rare word here. */
export const massEnding =
  /(?:[a-z]{3}tion|[a-z]{2}ness|[a-z]{3}ity|[a-z]{2}ism|ware|ology|[a-z]ics|leadership|[a-z]{3}ance|[a-z]{3}ence)$/;

/** What is not counted, and so stands without an article. */
export const mass = words(
  `advice air art beer bread business_ cake care cash charity childcare coffee communication compassion confidence conflict cooking culture dairy data
  debt demand dementia design discipline drama driving education effort energy engineering english equipment evidence experience feedback finance fish fishing flexibility
  flour food football freedom fruit fuel fun funding furniture gas gardening grass growth health help history homework honesty hospitality housing
  humour hygiene inclusion income induction information insurance interest knowledge labour land language law lead_ learning leave literacy loyalty
  luck machinery mail maintenance marketing maternity maths meat media medicine metal milk money morale motivation music news nursing nutrition oil
  overtime oxygen paint parking passion patience pay paperwork payroll plastic poetry policy_ post pride privacy production progress progression
  promotion public_ quality rain recycling reform respect responsibility retail retention safeguarding safety sales science security sense_ service sickness
  sleep software soil sound space speed sport staff staffing stamina steel stock strategy stress success supervision support surgery talent tax tea
  teaching teamwork tech technology tennis thinking time traffic training transport travel treatment triage trust truth turnover understanding variety
  waste water wellbeing wood wording work yoga youth enthusiasm commitment reliability punctuality kindness cricket rugby swimming running
  excel python sql word_ powerpoint french german spanish italian portuguese polish romanian ukrainian russian arabic hindi urdu welsh
  paediatrics medication dispensing cleaning catering logistics procurement accounting bookkeeping sickness absence attendance`,
);

/** What is a first name too keeps its capital. */
const firstNames = words(
  "art bill grace rose mark will may joy hope faith dale heath frank summer paddy sky",
);

/** Whether a word that a phone wrote large is small within a sentence. */
export const isCommonNoun = (low: string): boolean =>
  (nouns.has(low) || mass.has(low)) && !firstNames.has(low) && !languages.has(low);

const languages = words(
  "english excel python sql powerpoint french german spanish italian portuguese polish romanian ukrainian russian arabic hindi urdu welsh cv it hr hgv cpc nvq gcse",
);

export const nouns = words(
  `ability access account admin advice agenda aim air app area art attitude audit award bakery bank bar beach bed
  beer benefit bike bill bird board boat bread break brief budget building bus business cake call camera camp campaign canteen
  car card career cash cat cattle chance change charity chat child children choice class clinic club coach coast code coffee
  commute company contract course court cover crew crop culture customer dairy data deadline deal debt deck demand design diary diet
  discipline dog drive driving duty ear education effort end energy engine english equipment event exam eye family farm feedback
  feeling fish fit flat fleet floor flour food form freedom fruit fuel fun fund future game gap garden gas goal grass growth
  guest hall hand health heart heat help history home honesty hospital hospitality hotel housing hygiene idea income industry
  insurance interest interview job journey kit kitchen knife lab labour land language law lead learning leave level library
  licence license life light list load location loyalty lunch machine machinery mail market marketing maths meal meat media medicine
  mental menu metal milk mind mission model money mood morale motivation move music name nature need network news night nursery
  oil office oven overtime pace paint paper park part parts passion past patience pay payroll people person phone piano
  plan plant plastic play point policy pond pool post practice price pride print process product production profit programme project
  promotion property purpose quality question rail range rate record recycling reform rehab report research respect responsibility rest
  result retail review risk river road role rota route safety salary sale sales sample school science sea season
  security sense service shift ship sick site skill sleep software soil sound space speed sport stability staff stage
  start station steel stock store story strategy street stress strike structure student study style success summer support
  surgery system talent talk target task tax tea teaching team teamwork tech technology tempo test theatre thinking ticket tool
  touch tour town track trade traffic training transport travel treatment trial trip trolley truck trust truth turn uniform union
  unit value van variety view village vision visit voice wage wait walk ward warehouse waste water way website week weekend
  welcome wheel wing winter wood wording work world year yoga youth zoo oxygen dementia induction hours rotas targets mornings evenings
  handover outreach inclusion progression maternity paediatrics theatre triage first-aid cv it hr hgv cpc nvq gcse excel python sql`,
);
