// The screeners of the 2018 telephone survey in Jiangxi, worded neutrally after its public description: the type of
// telephone, 18 or over, a year's residence, not at work in police, prosecution, court or justice administration.
import { YUNJI_2023_TEXT } from './yunji-2023.ts';

/**
 * Outline text of four screeners. The type of telephone is only recorded: the survey asked for it and screened out
 * three classes of people, none of them by their telephone.
 */
export const SCREENERS_2018_TEXT = `S1、请问您现在接听的电话是单位电话、住宅电话还是手机?(单选题)
(1)单位电话 (2)住宅电话 (3)手机
S2、请问您是否已年满18周岁?(单选题)
(1)是 (2)否<终止:under-age 未满18周岁>
S3、请问您在本县(市、区)居住或工作是否已满一年?(单选题)
(1)是 (2)否<终止:resident-under-a-year 在本县居住或工作不满一年>
S4、请问您是否在公安、检察院、法院或司法行政机关工作?(单选题)
(1)是<终止:works-in-justice 在公安、检察院、法院或司法行政机关工作> (2)否
`;

/** The Yunji questionnaire with the screeners before its first question: 18 questions, nothing unread. */
export function yunjiQuestionnaireText(): string {
  const firstQuestion = YUNJI_2023_TEXT.indexOf('\n1、') + 1;
  return `${YUNJI_2023_TEXT.slice(0, firstQuestion)}${SCREENERS_2018_TEXT}${YUNJI_2023_TEXT.slice(firstQuestion)}`;
}
