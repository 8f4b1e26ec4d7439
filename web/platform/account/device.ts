// A browser and a system by the names people know, from what browsers say of themselves.

type Mark = readonly [pattern: RegExp, name: string];

// In this order: most browsers also claim to be those further down.
const BROWSERS: readonly Mark[] = [
  [/MicroMessenger\//, 'WeChat'],
  [/QQBrowser\//, 'QQ Browser'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const SYSTEMS: readonly Mark[] = [
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

function nameIn(marks: readonly Mark[], userAgent: string): string | undefined {
  return marks.find(([pattern]) => pattern.test(userAgent))?.[1];
}

/** `Chrome · Windows`; what is not a browser is shown as it calls itself, and nothing as undefined. */
export function deviceOf(userAgent: string): string | undefined {
  const names = [nameIn(BROWSERS, userAgent), nameIn(SYSTEMS, userAgent)].filter(
    (name) => name !== undefined,
  );
  if (names.length > 0) return names.join(' · ');
  return userAgent.trim().slice(0, 40) || undefined;
}
