/** Google Forms as plain data. */
export interface FormState {
  id: string;
  /** Published (respondent) id, part of the respondent's address. */
  publishedId: string;
  name: string;
  title: string;
  description: string;
  confirmation: string;
  createdAt: number;
  published: boolean;
  accepting: boolean;
  closedMessage: string;
  collectEmail: boolean;
  limitOne: boolean;
  progressBar: boolean;
  shuffle: boolean;
  linkToRespondAgain: boolean;
  quiz: boolean;
  /** Absent = false. */
  allowEdits?: boolean;
  destination: string | null;
  items: FormItem[];
  responses: FormResponse[];
  editors: string[];
  trashed: boolean;
}

/** `type` is a name of FormApp.ItemType: TEXT, PARAGRAPH_TEXT, MULTIPLE_CHOICE, CHECKBOX, LIST, SCALE, SECTION_HEADER, PAGE_BREAK, DATE, … */
export interface FormItem {
  id: number;
  type: string;
  title: string;
  help: string;
  required: boolean;
  choices?: string[];
  other?: boolean;
  low?: number;
  high?: number;
  lowLabel?: string;
  highLabel?: string;
  validation?: FormValidation;
}

export interface FormValidation {
  /** textMatchesPattern, textContainsPattern, number, textIsEmail, textLengthLessThanOrEqualTo, … */
  kind: string;
  args: (string | number)[];
  help: string;
}

export interface FormResponse {
  id: string;
  at: number;
  email: string;
  /** By item id; a scale's answer is a string as FormApp gives it. */
  answers: Record<string, string | string[]>;
}
