import type { Hit, RecordPage } from "../bindings";

type Sample = Partial<Hit> & { key: string; words: string; text: string; lang: string };

function hit({ key, words, text, lang, ...rest }: Sample): Hit {
  return {
    id: `${rest.kind ?? "document"}-${key}`,
    kind: "document",
    key,
    title: { text: words, marks: [] },
    titleLang: lang,
    typeLabel: "Guidance",
    source: "Secretariat",
    year: 2024,
    langs: [lang],
    availability: { state: "here" },
    snippet: { text, marks: [] },
    snippetLang: lang,
    matched: null,
    page: 6,
    passage: 13,
    passageLang: lang,
    ...rest,
  };
}

const away = (bytes: number): { state: "request"; bytes: number } => ({ state: "request", bytes });

/** Sample results. */
export const HITS: Hit[] = [
  hit({ key: "guide", lang: "en", langs: ["en", "fr", "es"], words: "Building a dioxin and furan inventory: a worked example", text: "Begin the inventory with activity data. Where stacks have not been measured, estimate dioxin releases with the default factors of annex 2 …" }),
  hit({ key: "senegal", lang: "fr", typeLabel: "National report", source: "Senegal", year: 2023, availability: away(1_800_000), words: "Inventaire des rejets de dioxines et furannes, Sénégal 2023", text: "L’inventaire couvre dix catégories de sources. Les rejets de dioxines vers l’air proviennent surtout du brûlage …", matched: { terms: ["dioxines", "inventaire"], lang: "fr" } }),
  hit({ key: "jordan", lang: "ar", langs: ["ar", "en"], typeLabel: "National report", source: "Jordan", year: 2022, words: "جرد انبعاثات الديوكسينات والفيورانات في الأردن", text: "يغطي الجرد عشر فئات من المصادر، ويقدّر إطلاقات الديوكسينات إلى الهواء …", matched: { terms: ["ديوكسينات", "جرد"], lang: "ar" } }),
  hit({ key: "factors", kind: "lesson", lang: "en", langs: ["en", "ar", "fr"], typeLabel: "Training", source: null, words: "Lesson: choosing emission factors for open burning", text: "Two countries burn the same waste, yet their dioxin inventories differ by a factor of ten. Which factor did each of them choose …" }),
  hit({ key: "peru", lang: "es", typeLabel: "National report", source: "Peru", availability: away(3_400_000), words: "Quemas a cielo abierto: inventario de dioxinas, Perú", text: "El inventario de dioxinas estima las liberaciones de la quema agrícola y de los botaderos …", matched: { terms: ["dioxinas", "inventario"], lang: "es" } }),
  hit({ key: "rc-senegal", kind: "centre", lang: "en", langs: ["fr", "en"], typeLabel: null, source: "Senegal", year: null, words: "Regional Centre, laboratory for dioxins", text: "Analysis of dioxins and PCBs; training for laboratories of the region." }),
  hit({ key: "russia", lang: "ru", typeLabel: "National report", source: "Russian Federation", year: 2021, availability: away(900_000), words: "Инвентаризация выбросов диоксинов и фуранов", text: "Инвентаризация охватывает десять категорий источников; выбросы диоксинов оценены по стандартным коэффициентам …", matched: { terms: ["диоксинов", "инвентаризация"], lang: "ru" } }),
  hit({ key: "china", lang: "zh", langs: ["zh", "en"], source: "Secretariat", words: "二恶英和呋喃排放清单编制：分步示例", text: "编制清单应先收集活动数据。烟道未经测量的，可采用附件二的默认排放因子估算二恶英释放量……", matched: { terms: ["二恶英", "清单"], lang: "zh" } }),
  hit({ key: "pcdd", kind: "chemical", lang: "en", langs: ["ar", "en", "es", "fr", "ru", "zh"], typeLabel: null, source: null, year: null, words: "Polychlorinated dibenzo-p-dioxins", text: "Annex C. Dioxins are formed unintentionally in thermal processes." }),
  hit({ key: "inventories", kind: "concept", lang: "en", langs: ["ar", "en", "es", "fr", "ru", "zh"], typeLabel: null, source: null, year: null, words: "Inventories", text: "release inventory · dioxin inventory · national inventory" }),
  hit({ key: "searching", kind: "help", lang: "en", langs: ["en"], typeLabel: null, source: null, year: null, words: "Searching", text: "One box searches documents, chemicals and centres in six languages." }),
];

/** Labels of sample chemicals. */
export const LABELS: Record<string, string> = {
  pcdd: "Dioxins and furans",
  pcb: "PCBs",
  hcb: "HCB",
  pfos: "PFOS",
  ddt: "DDT",
  lindane: "Lindane",
  endosulfan: "Endosulfan",
};

/** Sample text. */
export const PARAGRAPHS: Record<string, string[]> = {
  en: [
    "Takes one invented country through a first release inventory in six steps, from listing sources to checking totals, with blank forms to copy.",
    "Few countries can measure every chimney. A default factor turns an activity that you can count, such as tonnes burnt in a year, into an estimated release. Default factors for dioxin releases to air, land and residues are grouped below by source.",
    "Write down, beside every factor, why you chose it. The next person to open the inventory will need the reason more than the number.",
    "Open burning dominates, as it does in most first inventories. It is also the source with the weakest activity data, so a second estimate by another method is worth the trouble before the total is published.",
  ],
  fr: [
    "L’inventaire couvre dix catégories de sources et suit les facteurs par défaut de l’annexe 2.",
    "Les rejets de dioxines vers l’air proviennent surtout du brûlage à l’air libre ; les données d’activité restent faibles.",
    "Chaque facteur est suivi de la raison de son choix, afin que l’inventaire puisse être repris.",
  ],
  es: ["El inventario de dioxinas estima las liberaciones de la quema agrícola y de los botaderos.", "Los factores por defecto se agrupan por fuente."],
  ar: [
    "يقدّر الإطلاقات السنوية من عشر فئات من المصادر، ويبيّن مصادر البيانات ودرجة الثقة في كل رقم، مع جداول فارغة لتحديثها.",
    "يغطي الجرد عشر فئات من المصادر، ويقدّر إطلاقات الديوكسينات إلى الهواء من حرق النفايات في الأماكن المكشوفة.",
  ],
  ru: ["Инвентаризация охватывает десять категорий источников.", "Выбросы диоксинов оценены по стандартным коэффициентам."],
  zh: ["以一个假想国家为例，分六个步骤完成首次排放清单，从列出排放源到核对总量，并附可直接复制的空白表格。", "烟道未经测量的，可采用附件二的默认排放因子估算二恶英释放量。"],
};

/** A sample page of a chemical. */
export const CHEMICAL: RecordPage = {
  id: "chemical-pcdd",
  kind: "chemical",
  key: "pcdd",
  title: { text: "Polychlorinated dibenzo-p-dioxins", lang: "en" },
  summary: { text: "Formed unintentionally in thermal processes that involve organic matter and chlorine.", lang: "en" },
  tags: [
    { id: null, kind: "treaty", code: "stockholm", label: "" },
    { id: null, kind: "annex", code: "C", label: "" },
  ],
  names: [
    { lang: "en", text: "Polychlorinated dibenzo-p-dioxins" },
    { lang: "fr", text: "Dibenzo-p-dioxines polychlorées" },
    { lang: "es", text: "Dibenzoparadioxinas policloradas" },
    { lang: "ru", text: "Полихлорированные дибензо-п-диоксины" },
    { lang: "ar", text: "ثنائي بنزو بارا ديوكسين متعدد الكلور" },
    { lang: "zh", text: "多氯二苯并对二恶英" },
  ],
  synonyms: [
    { lang: "", text: "PCDD" },
    { lang: "en", text: "dioxins" },
    { lang: "en", text: "chlorinated dioxins" },
    { lang: "fr", text: "dioxines" },
    { lang: "zh", text: "二噁英" },
    { lang: "ar", text: "ديوكسينات" },
  ],
  facts: [
    { label: "cas", values: [{ text: "1746-01-6", lang: "", message: null, link: null, code: true }] },
    { label: "annexes", values: [{ text: "C", lang: "", message: "annex-c", link: null, code: false }] },
    { label: "year-listed", values: [{ text: "2001", lang: "", message: null, link: null, code: true }] },
    { label: "broader", values: [{ text: "Unintentional POPs", lang: "en", message: null, link: "concept-inventories", code: false }] },
  ],
  related: [
    { id: "chemical-pcdf", kind: "chemical", code: "pcdf", label: "Polychlorinated dibenzofurans" },
    { id: "concept-inventories", kind: "concept", code: "inventories", label: "Inventories" },
  ],
  documents: 96,
};
