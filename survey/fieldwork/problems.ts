// Every way in which the rules of fieldwork say no. It knows no request and no screen.
import { problemCatalogue } from '#base';

/** Codes are stable and never reused. */
export const FIELDWORK_PROBLEMS = {
  'survey-not-running': {
    zh: '调查现在是“{statusZh}”，不能拨打。请等待主管开始或恢复调查。',
    en: 'The survey is {statusEn}; no calls may be made. Wait until the supervisor starts or resumes it.',
  },
  'survey-move-not-allowed': {
    zh: '调查是“{fromZh}”，不能改为“{toZh}”。可以改为：{allowedZh}。',
    en: 'The survey is {fromEn} and cannot become {toEn}. It can become: {allowedEn}.',
  },
  'survey-has-no-units': {
    zh: '抽样框里没有号码。请先导入号码，再开始调查。',
    en: 'The frame has no numbers. Import some before the survey starts.',
  },
  'survey-has-no-interviewers': {
    zh: '还没有访问员。请至少加入一名访问员，再开始调查。',
    en: 'There are no interviewers. Add at least one before the survey starts.',
  },
  'survey-has-no-targets': {
    zh: '还没有设定目标。请至少为一个村（社区）设定大于0的目标，再开始调查。',
    en: 'No targets are set. Set a target above 0 for at least one place before the survey starts.',
  },
  'survey-target-beyond-frame': {
    zh: '“{place}”的目标是{target}，抽样框里只有{units}个号码。请调低目标，或补充号码。',
    en: 'The target of “{place}” is {target}, but the frame has only {units} numbers there. Lower the target or add numbers.',
  },
  'calling-hours-empty': {
    zh: '拨打时间“{from}-{to}”不对：开始须早于结束，都在00:00到24:00之间。',
    en: 'The calling hours {from}-{to} are not possible: they begin before they end, both from 00:00 to 24:00.',
  },
  'outside-calling-hours': {
    zh: '现在是{now}，不在拨打时间（{from}-{to}）内。请在拨打时间内再来。',
    en: 'It is {now}, outside the calling hours {from}-{to}. Come back within them.',
  },
  'interviewer-not-in-survey': {
    zh: '您不是这项调查的访问员。请找主管把您加入。',
    en: 'You are not an interviewer of this survey. Ask the supervisor to add you.',
  },
  'interviewer-holds-unit': {
    zh: '您手上还有一个样本没有结束。请先结束它。',
    en: 'You still hold a unit. End it first.',
  },
  'unit-not-held': {
    zh: '这个样本不在您手上，可能已被主管收回。请取下一个样本。',
    en: 'You do not hold this unit; a supervisor may have taken it back. Take the next one.',
  },
  'unit-not-in-hand': {
    zh: '这个样本现在是“{standingZh}”，没有进行中的拨打可以结束。',
    en: 'The unit is {standingEn}; there is no call of it to end.',
  },
  'unit-call-open': {
    zh: '这个样本有一次拨打还没有记录结果。请先记录结果。',
    en: 'A call of this unit has no outcome yet. Record its outcome first.',
  },
  'unit-call-not-open': {
    zh: '还没有拨打，或这次拨打已经记录了结果。请先拨打。',
    en: 'No call has been placed, or its outcome is recorded already. Place a call first.',
  },
  'interview-not-open': {
    zh: '访问还没有开始，或已经结束，答案没有保存。',
    en: 'The interview has not begun or is over; the answer was not kept.',
  },
  'outcome-not-for-interviewer': {
    zh: '“{outcomeZh}”由问卷自动记录，不能手选。请把问卷做完。',
    en: '“{outcomeEn}” is set by the questionnaire and cannot be chosen. Finish the questionnaire.',
  },
  'outcome-without-interview': {
    zh: '“{outcomeZh}”要求已有答案，而访问还没有任何答案。请选别的结果。',
    en: '“{outcomeEn}” needs answers, and this interview has none. Choose another outcome.',
  },
  'outcome-before-end': {
    zh: '问卷还没有做完，不能记为“{outcomeZh}”。',
    en: 'The questionnaire is not finished; the outcome cannot be “{outcomeEn}”.',
  },
  'outcome-after-answers': {
    zh: '这次拨打已有{answers}个答案，不能记为“{outcomeZh}”。中途停止请选“中途挂断”。',
    en: 'This call has {answers} answers already; its outcome cannot be “{outcomeEn}”. If it stopped midway, choose “broken off”.',
  },
  'outcome-after-end': {
    zh: '问卷已经做完，只能记为完成，不能记为“{outcomeZh}”。',
    en: 'The questionnaire is finished; the outcome cannot be “{outcomeEn}”.',
  },
  'outcome-asks-note': {
    zh: '“{outcomeZh}”需要写一句备注。',
    en: '“{outcomeEn}” needs a note.',
  },
  'outcome-asks-reason': {
    zh: '“{outcomeZh}”需要说明原因。',
    en: '“{outcomeEn}” needs a reason.',
  },
  'outcome-asks-appointment': {
    zh: '“{outcomeZh}”需要约定时间。',
    en: '“{outcomeEn}” needs a time.',
  },
  'appointment-not-asked': {
    zh: '“{outcomeZh}”不带预约。请选“预约”，或去掉约定的时间。',
    en: '“{outcomeEn}” carries no appointment. Choose “appointment”, or take the time away.',
  },
  'appointment-with-nobody': {
    zh: '请写明与谁约定（称呼即可，如“李女士”“户主”）。',
    en: 'Say with whom the appointment is (a form of address will do, such as “Ms Li” or “householder”).',
  },
  'appointment-in-past': {
    zh: '约定的时间已经过去。请选以后的时间。',
    en: 'The time agreed on has passed. Choose a later one.',
  },
  'appointment-outside-hours': {
    zh: '约定的{at}不在拨打时间（{from}-{to}）内。请换一个时间。',
    en: 'The time agreed on, {at}, is outside the calling hours {from}-{to}. Choose another.',
  },
  'appointment-too-far': {
    zh: '约定的时间在{days}天以后。请选{days}天以内的时间。',
    en: 'The time agreed on is more than {days} days ahead. Choose one within {days} days.',
  },
} as const;

/** Makes a problem of this room. */
export const problem = problemCatalogue(FIELDWORK_PROBLEMS);
