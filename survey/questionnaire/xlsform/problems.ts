// Everything that can be wrong with an XLSForm file, each with what to do about it.
import { problemCatalogue } from '#base';

const FILE = {
  'xlsform-survey-missing': {
    zh: '没有名为“survey”的工作表。名称相近的：{similar}。请把放题目的工作表改名为 survey。',
    en: 'There is no sheet named “survey”. Similar names: {similar}. Name the sheet with the questions survey.',
  },
  'xlsform-choices-missing': {
    zh: '选择题用到选项表“{list}”，但没有名为“{sheet}”的工作表。名称相近的：{similar}。请加上，列名为 list_name、name、label。',
    en: 'A question uses the list “{list}”, but there is no sheet “{sheet}”. Similar names: {similar}. Add it, with the columns list_name, name, label.',
  },
  'xlsform-column-repeats': {
    zh: '列“{column}”重复（或与另一列同义）。请只留一列。',
    en: 'The column “{column}” is there twice, or another means the same. Keep one.',
  },
  'xlsform-column-missing': {
    zh: '工作表“{sheet}”没有列“{column}”。请在第一行加上。',
    en: 'The sheet “{sheet}” has no column “{column}”. Add it in the first row.',
  },
  'xlsform-no-questions': {
    zh: '工作表“survey”里没有题目。请从第二行起每行写一题。',
    en: 'The sheet “survey” has no questions. Write one in each row from the second on.',
  },
  'xlsform-too-many-rows': {
    zh: '工作表“{sheet}”至少有 {rows} 行，最多 {most} 行。请删去空行或分成几份问卷。',
    en: 'The sheet “{sheet}” has {rows} rows or more; at most {most} are read. Delete empty rows or make several questionnaires.',
  },
  'xlsform-cell-too-long': {
    zh: '这一格有 {length} 个字，最多 {most} 个字。请缩短。',
    en: 'This cell has {length} characters; at most {most} are kept. Shorten it.',
  },
  'xlsform-cell-control-characters': {
    zh: '这一格含有看不见的控制字符。请重新输入这一格。',
    en: 'This cell has invisible control characters. Type it anew.',
  },
  'xlsform-cell-mixed-scripts': {
    zh: '“{word}”里混有拉丁字母和样子相同的西里尔或希腊字母。请用同一种字母重新输入。',
    en: '“{word}” mixes Latin letters with Cyrillic or Greek ones that look the same. Type it anew in one script.',
  },
  'xlsform-day-as-number': {
    zh: '日期题“{name}”的默认值是数字 {number}；如果是 Excel 的日期，应写成 {day}。请把单元格改成文本再填。',
    en: 'The default of the date question “{name}” is the number {number}; as a date of Excel that is {day}. Set the cell to Text and write the day so.',
  },
  'xlsform-form-name-malformed': {
    zh: '表单名“{name}”不合规。请以字母或下划线开头，只用字母、数字、下划线、连字符和点。',
    en: 'The form’s name “{name}” is malformed. Begin with a letter or _, then letters, digits, _ - . only.',
  },
  'xlsform-without-effect': {
    zh: '“{what}”在这里不起作用，原样保留。',
    en: '“{what}” has no effect here and is kept as it is.',
  },
} as const;

const TREE = {
  'xlsform-type-unknown': {
    zh: '不认识的题型“{type}”。请改成 XLSForm 的题型，如 text、integer、select_one 选项表。',
    en: 'The question type “{type}” is unknown. Use a type of XLSForm, such as text, integer, select_one LIST.',
  },
  'xlsform-type-missing': {
    zh: '第 {row} 行没有题型。请填 type，或删去这一行。',
    en: 'Row {row} has no question type. Fill in type or delete the row.',
  },
  'xlsform-row-without-question': {
    zh: '第 {row} 行没有题型、名称和题干，没有读入。',
    en: 'Row {row} has no type, name or label and was left out.',
  },
  'xlsform-include': {
    zh: '第 {row} 行引用了另一个文件的题目，而那个文件不在这里。请把那些题目抄进来。',
    en: 'Row {row} includes questions of another file, which is not here. Copy them in.',
  },
  'xlsform-name-missing': {
    zh: '第 {row} 行没有名称。请填 name。',
    en: 'Row {row} has no name. Fill in name.',
  },
  'xlsform-name-malformed': {
    zh: '名称“{name}”不合规。请以字母或下划线开头，只用字母、数字、下划线、连字符和点，不用空格。',
    en: 'The name “{name}” is malformed. Begin with a letter or _, then letters, digits, _ - . and no spaces.',
  },
  'xlsform-audit-named': {
    zh: 'audit 的名称只能是 audit。请清空 name。',
    en: 'An audit is always named audit. Leave its name empty.',
  },
  'xlsform-name-repeats': {
    zh: '名称“{name}”在同一组内已经用过（第 {first} 行）。请改名。',
    en: 'The name “{name}” is used before in the same group (row {first}). Choose another.',
  },
  'xlsform-name-reserved': {
    zh: '名称“{name}”留作他用。请改名。',
    en: 'The name “{name}” is reserved. Choose another.',
  },
  'xlsform-repeat-name-repeats': {
    zh: '重复组的名称“{name}”在整份表单里只能用一次。请改名。',
    en: 'The repeat’s name “{name}” may be used only once in the whole form. Choose another.',
  },
  'xlsform-begin-unmatched': {
    zh: 'begin_{control}“{name}”没有对应的 end_{control}。请在组的末尾加一行。',
    en: 'begin_{control} “{name}” has no end_{control}. Add one where the group ends.',
  },
  'xlsform-end-unmatched': {
    zh: '第 {row} 行的 end_{control}（名称 {name}）没有对应的 begin_{control}。请删去，或核对各组的嵌套。',
    en: 'end_{control} in row {row} (name {name}) has no begin_{control}. Remove it, or see how the groups are nested.',
  },
  'xlsform-nested-too-deep': {
    zh: '组的嵌套超过 {most} 层。请减少。',
    en: 'Groups are nested deeper than {most}. Use fewer levels.',
  },
} as const;

const CHOICES = {
  'xlsform-choice-without-name': {
    zh: '选项没有名称。请填 name。',
    en: 'The choice has no name. Fill in name.',
  },
  'xlsform-choice-repeats': {
    zh: '选项表“{list}”里有两个“{name}”。请改名；若有意如此，请在 settings 里写 allow_choice_duplicates = yes。',
    en: 'The list “{list}” has “{name}” twice. Choose another name; if it is meant, set allow_choice_duplicates to yes in settings.',
  },
  'xlsform-choice-with-space': {
    zh: '多选题的选项名称“{name}”含有空格。请删去空格。',
    en: 'The name “{name}” of a choice of a multiple choice has a space. Remove it.',
  },
  'xlsform-choice-without-label': {
    zh: '选项“{name}”没有文字。请填 label。',
    en: 'The choice “{name}” has no words. Fill in label.',
  },
  'xlsform-list-unknown': {
    zh: '没有选项表“{list}”。请在 choices 里加上，或改正这里的名称。',
    en: 'There is no list “{list}”. Add it to choices or correct its name here.',
  },
  'xlsform-list-missing': {
    zh: '循环没有写明选项表。请写 begin_loop over 选项表。',
    en: 'The loop names no list. Write begin_loop over LIST.',
  },
  'xlsform-list-file-malformed': {
    zh: '选项文件“{list}”的扩展名应为 .csv、.xml 或 .geojson。请改正。',
    en: 'The file of choices “{list}” should end in .csv, .xml or .geojson. Correct it.',
  },
  'xlsform-other-with-filter': {
    zh: 'or_other 不能与 choice_filter 同用。请把“其他”写成一个选项。',
    en: 'or_other cannot go with choice_filter. Make “other” a choice of its own.',
  },
  'xlsform-list-searched-and-not': {
    zh: '选项表“{list}”既用于 search()，又用于没有 search() 的题“{name}”。请分成两个选项表。',
    en: 'The list “{list}” is used with search() and by “{name}” without it. Make two lists.',
  },
} as const;

const CELLS = {
  'xlsform-reference-malformed': {
    zh: '“{typed}”不是完整的引用。请写美元号和花括号，括号里是题目名称。',
    en: '“{typed}” is no complete reference. Write a dollar sign and, in braces, a question’s name.',
  },
  'xlsform-reference-unknown': {
    zh: '引用了“{name}”，但没有这道题。请改成已有的名称。',
    en: '“{name}” is referred to, but no question has this name. Use a name that exists.',
  },
  'xlsform-reference-ambiguous': {
    zh: '引用了“{name}”，但有 {count} 道题叫这个名称。请改名，使它只有一个。',
    en: '“{name}” is referred to, but {count} questions have this name. Rename them so that one is left.',
  },
  'xlsform-trigger-malformed': {
    zh: 'trigger 应为美元号加花括号里的题目名称，而不是“{typed}”。请改正。',
    en: 'trigger should be a dollar sign and a question’s name in braces, not “{typed}”. Correct it.',
  },
  'xlsform-trigger-unseen': {
    zh: '“{name}”不显示给人，不能触发计算。请改用一道显示的题。',
    en: '“{name}” is not shown to anybody and cannot trigger. Use a question that is shown.',
  },
  'xlsform-trigger-missing': {
    zh: '“{name}”需要 trigger。请写上触发它的题。',
    en: '“{name}” needs a trigger. Name the question that sets it off.',
  },
  'xlsform-label-missing': {
    zh: '“{name}”没有题干和提示。请填 label。',
    en: '“{name}” has no label or hint. Fill in label.',
  },
  'xlsform-calculation-missing': {
    zh: '“{name}”没有算式。请填 calculation。',
    en: '“{name}” has no calculation. Fill it in.',
  },
  'xlsform-calculation-out-of-place': {
    zh: '“{name}”不能有算式。请清空 calculation。',
    en: '“{name}” cannot have a calculation. Empty the cell.',
  },
  'xlsform-image-missing': {
    zh: '“{name}”有 big-image 而没有 image。请填 image。',
    en: '“{name}” has big-image but no image. Fill in image.',
  },
  'xlsform-parameters-malformed': {
    zh: '参数“{typed}”没有读懂。请写成 名称=值，用空格、逗号或分号隔开。',
    en: 'The parameters “{typed}” could not be read. Write name=value, parted by spaces, commas or semicolons.',
  },
  'xlsform-parameter-unknown': {
    zh: '这种题没有参数“{parameter}”，可用的有：{known}。请改正或删去。',
    en: 'This type has no parameter “{parameter}”; it knows {known}. Correct or remove it.',
  },
  'xlsform-parameter-malformed': {
    zh: '参数“{parameter}”的值“{value}”不合规，应为{wanted}。请改正。',
    en: 'The value “{value}” of “{parameter}” should be {wanted}. Correct it.',
  },
  'xlsform-parameter-missing': {
    zh: '缺少参数“{parameter}”。请补上。',
    en: 'The parameter “{parameter}” is missing. Add it.',
  },
  'xlsform-instance-repeats': {
    zh: '“{name}”既指文件 {first}，又指文件 {second}。请给其中一个改名。',
    en: '“{name}” stands for the file {first} and for {second}. Rename one.',
  },
  'xlsform-circular': {
    zh: '“{name}”的条件或算式绕回到自己：{path}。请断开其中一处。',
    en: 'The conditions or calculations of “{name}” lead back to itself: {path}. Break the circle at one place.',
  },
  'xlsform-expression-unread': {
    zh: '算式没有读懂，错在第 {at} 个字附近。请核对括号和引号。',
    en: 'The expression could not be read, near character {at}. See whether brackets and quotes are closed.',
  },
  'xlsform-findings-left-out': {
    zh: '另有 {count} 处没有列出。请先解决以上问题。',
    en: '{count} more are not listed. Mend those above first.',
  },
} as const;

/** Every problem with a form file, by its code. */
export const XLSFORM_PROBLEMS = { ...FILE, ...TREE, ...CHOICES, ...CELLS } as const;

export const problem = problemCatalogue(XLSFORM_PROBLEMS);
