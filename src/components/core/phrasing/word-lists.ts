/** Words by which a typed phrase is told apart, so that it fits its sentence. Not complete: what is unknown is taken by its place. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Written small within a sentence although a phone begins a field with a capital. */
export const smallWords =
  words(`the a an my your our their his her its this that these those what who why how when
  where which whether if and or but of in on at by for from with about to as both each every all some any more most
  people someone somebody anyone experience skills working new good great strong early late long clear open several many
  two three four five six seven eight nine ten you we they he she it there not being having help support training
  plans ideas questions problems ways customers children patients students staff budgets reports data software food
  safety budget team time money sales customer stress salary gap computer machine machines project work job night shift
  shifts leadership communication teamwork planning training conflict deadline deadlines change growth quality service
  process research design marketing accounting nursing teaching patience care knowledge knowing being doing lots your`);

/** A clause begins here, not a thing: "you bake by hand". */
export const pronouns = words("you we they he she it i there everyone everybody nobody people");

/** What a noun phrase begins with. */
export const determiners = words(
  "a an the my your our their his her its this that these those some any several many all both more most one two three four five six seven eight nine ten over about almost nearly",
);

/** What makes a clause of what follows a determiner: "the oven is new". */
export const finiteVerbs = words(
  "is are was were has have had can could will would does do did needs need makes make takes take works work wants want runs run gives give",
);

/** Before one of these there is a quality: "I am good with people". */
export const qualities =
  words(`good great strong experienced skilled able ready comfortable confident familiar certified
  qualified fluent happy calm patient reliable organised organized keen careful curious flexible punctual honest
  friendly quick willing used passionate proficient native licensed registered available responsible creative detail-oriented
  hardworking hard-working self-motivated motivated trustworthy precise thorough persistent resourceful adaptable
  fast polite kind caring cheerful positive tidy gentle tough smart loyal humble open-minded outgoing sociable fit healthy
  efficient independent mature confident enthusiastic committed dedicated dependable respectful considerate sensible
  helpful approachable observant methodical practical energetic passionate compassionate empathetic attentive`);

/** Verbs as they stand after "I": the common ones of working life. Others are told by "-ed", or by what follows. */
export const verbs =
  words(`have had can could am was do did will would know knew like love enjoy run ran lead led
  build built make made write wrote teach taught speak spoke sell sold drive drove bring brought hold held keep kept
  learn learnt get got give gave take took go went grow grew find found think thought understand understood meet met
  set put cut win won begin began become became see saw hear heard read spend spent work bake cook care clean plan
  train coach manage design code program test fix repair organise organize handle help support serve answer call
  analyse analyze improve increase reduce save develop create start finish complete deliver check listen solve use
  explain present talk cope motivate negotiate prioritise prioritize write report calm cover step join carry lift load
  unload deliver pack pick sort count order stock cut paint weld wire install assemble maintain operate supervise mentor
  research publish translate interpret advise counsel assess diagnose feed wash cycle travel type file schedule book host
  greet welcome resolve settle calculate audit forecast model map draw film edit perform sing play swim guard
  want need prefer try look watch work stay treat nurse drive handle never always often still already also really
  personally once recently regularly usually successfully currently`);

/** What somebody may have, without an article. */
export const things = words(
  "experience knowledge skills strengths qualifications energy patience enthusiasm curiosity care references years",
);

/** A language keeps its capital: "a Polish speaker", but "polish the floor". */
export const language =
  /^(?:English|French|German|Spanish|Italian|Portuguese|Polish|Dutch|Turkish|Russian|Ukrainian|Romanian|Arabic|Hindi|Urdu|Bengali|Chinese|Mandarin|Japanese|Korean|Welsh|Irish)\b(?!\s(?:the|a|an|my|our|all)\b)/;

/** Titles that stand before a surname. */
export const titles = words(
  "mr mrs ms miss mx dr prof professor rev reverend capt captain judge sister father",
);

/** Titles that stand before a first name. */
export const knightly = words("sir dame lord lady");

/** What a surname may begin with. */
export const particles = words(
  "van von der den de del della di da dos das du la le los las el al bin ibn ben ter ten zu zum zur af av st mac o",
);

/** Singular words for somebody who does a job take an article: "a baker". */
export const somebody =
  /(?:[^aeiou]er|[^aeiou]or|tor|ser|eer|ist|ian|yst|nurse|cook|chef|clerk|apprentice|accountant|assistant|consultant|agent|scientist|trainee|barista|waitress|labourer|midwife|plumber|joiner)$/i;
