// What part of the results is looked at, as it stands in the address: the tab and the indicator after `#`, the question and
// the order of places in the query. It knows no screen.

export const TABS = ['places', 'waves', 'trend', 'questions', 'method', 'exports', 'publish'] as const;
type Tab = (typeof TABS)[number];

const ABOUT_ONE_RULE: readonly Tab[] = ['places', 'waves', 'trend'];

export interface View {
  readonly tab: Tab;
  /** the scoring rule looked at; undefined: the first headline */
  readonly ruleId?: string;
}

/**
 * The tab and the rule that an address names: `#places/satisfied`, `#method`. A question opens its tab without more.
 * @param hash with or without `#`; what it does not name is the tab of places
 */
export function viewFrom(hash: string, question: string | undefined): View {
  const [name, ruleId] = hash.replace(/^#/, '').split('/');
  const named = TABS.find((tab) => tab === name);
  const tab = named ?? (question === undefined ? 'places' : 'questions');
  return ruleId && ABOUT_ONE_RULE.includes(tab) ? { tab, ruleId } : { tab };
}

/** The part after `#` that `viewFrom` reads. */
export function hashOf({ tab, ruleId }: View): string {
  return ruleId === undefined ? tab : `${tab}/${ruleId}`;
}
