// What this room refuses, and why a figure must not be shown. In words, rows, strata and places count from 1.
import { problemCatalogue } from '#base';

const ESTIMATION_PROBLEMS = {
  'no-strata': {
    zh: '没有任何层（村），无法估计；请至少给出一层',
    en: 'there are no strata (villages), so nothing can be estimated; give at least one',
  },
  'no-respondents': {
    zh: '还没有一位受访者，无法估计；请等第一份访问完成',
    en: 'nobody has answered yet, so nothing can be estimated; wait for the first completed interview',
  },
  'stratum-unknown': {
    zh: '第 {row} 行属于第 {stratum} 层，但只有 {strataCount} 层；请改正这一行的层',
    en: 'row {row} belongs to stratum {stratum}, but there are only {strataCount}; correct it',
  },
  'weight-not-positive': {
    zh: '第 {row} 行的权数是 {weight}；权数必须是大于零的有限数',
    en: 'row {row} has the weight {weight}; a weight must be a finite number above zero',
  },
  'population-not-positive': {
    zh: '第 {stratum} 层的人口数是 {population}；人口数必须是大于零的有限数',
    en: 'stratum {stratum} has the population {population}; a population must be a finite number above zero',
  },
  'population-below-sample': {
    zh: '第 {stratum} 层人口数为 {population}，却有 {respondents} 位受访者；请核对人口数',
    en: 'stratum {stratum} has {population} people but {respondents} respondents; check its population',
  },
  'respondents-not-a-count': {
    zh: '第 {stratum} 层的受访人数是 {respondents}；应是零或正整数',
    en: 'stratum {stratum} has {respondents} respondents; this must be a whole number, zero or more',
  },
  'stratum-with-one-unit': {
    zh: '第 {stratum} 层只有一个样本单位，算不出误差；请等待更多访问，或为这次计算选定单层处理办法',
    en: 'stratum {stratum} has a single sample unit, so it has no error; wait for more interviews, or choose a rule for such strata',
  },
  'value-not-finite': {
    zh: '第 {row} 行的数值是 {value}；缺失请用 NaN，其余须为有限数',
    en: 'row {row} has the value {value}; write NaN for missing, and a finite number otherwise',
  },
  'share-answer-out-of-range': {
    zh: '第 {row} 行的作答值是 {value}；比例的作答值须在 0 到 1 之间',
    en: 'row {row} has the answer {value}; answers that make a share must lie between 0 and 1',
  },
  'outcome-count-not-a-count': {
    zh: '结果类别 {outcome} 的数目是 {count}；应是零或正的有限数',
    en: 'the outcome {outcome} was counted {count} times; this must be a finite number, zero or more',
  },
  'eligibility-out-of-range': {
    zh: '合格率 e 是 {eligibility}；须在 0 到 1 之间',
    en: 'the eligibility share e is {eligibility}; it must lie between 0 and 1',
  },
  'standard-error-not-positive': {
    zh: '第 {place} 处的标准误是 {standardError}，应是大于零的有限数',
    en: 'place {place} has the standard error {standardError}; it must be a finite number above zero',
  },
  'estimate-not-finite': {
    zh: '第 {place} 处没有估计值，不能参加排名；请把它排除在比较之外',
    en: 'place {place} has no estimate and cannot be ranked; leave it out of the comparison',
  },
  'p-value-out-of-range': {
    zh: '第 {position} 个 p 值是 {value};p 值须在 0 到 1 之间,缺失请用 NaN',
    en: 'p value {position} is {value}; a p value lies between 0 and 1, or is NaN when missing',
  },
  'plan-out-of-range': {
    zh: '{name} 是 {value};应{wantedZh}',
    en: '{name} is {value}; it must be {wantedEn}',
  },
  'groups-too-few': {
    zh: '{groups} 组、{rows} 条记录不够分出组间差异;至少要有两组,且有一组不止一条',
    en: '{groups} groups with {rows} rows cannot show differences between groups; give at least two, one of them with more than one row',
  },
  'sampling-variance-not-positive': {
    zh: '第 {place} 处的抽样方差是 {variance},应是大于零的有限数;请先平滑抽样方差',
    en: 'place {place} has the sampling variance {variance}; it must be finite and above zero: smooth the variances first',
  },
  'model-column-dependent': {
    zh: '第 {column} 个解释变量由其余变量推得出(或处处相同),无法分开;请去掉它',
    en: 'explanatory column {column} follows from the others (or is the same everywhere); leave it out',
  },
  'model-rows-too-few': {
    zh: '{rows} 行数据估计不了 {parameters} 个参数',
    en: '{rows} rows are too few for {parameters} parameters',
  },
  'covariance-not-usable': {
    zh: '协方差矩阵第 {row} 行第 {column} 列不对称、不是有限数或使矩阵非半正定',
    en: 'the covariance at row {row}, column {column} is not finite, not symmetric, or makes a negative variance',
  },
  'benchmark-not-usable': {
    zh: '各处份额之和是 {sum},无法与总数对齐;份额须非负且和大于零,且现有合计不为零',
    en: 'the shares of the places sum to {sum} and cannot be benchmarked; they must be zero or more, with a sum above zero and a present total that is not zero',
  },
  'list-count-out-of-range': {
    zh: '第 {row} 行说有 {value} 条符合;应是 0 到 {most} 的整数',
    en: 'row {row} counts {value} items; it must be a whole number from 0 to {most}',
  },
  'list-half-missing': {
    zh: '{half} 组没有两位以上的回答,无法比较',
    en: 'the {half} half has fewer than two answers, so there is nothing to compare',
  },
  'answer-code-unknown': {
    zh: '第 {row} 行第 {question} 题的答案编码是 {code},只有 0 到 {most};请改正',
    en: 'row {row} answers question {question} with code {code}, but codes run from 0 to {most}; correct it',
  },
  'unit-unknown': {
    zh: '第 {row} 行属于第 {unit} 个样本单位,但只有 {units} 个;请改正',
    en: 'row {row} belongs to sample unit {unit}, but there are only {units}; correct it',
  },
  'category-unknown': {
    zh: '第 {row} 行第 {margin} 个边际的类别是 {category},只有 0 到 {most};请改正',
    en: 'row {row} is in category {category} of margin {margin}, but categories run from 0 to {most}; correct it',
  },
  'stratum-units-too-few': {
    zh: '第 {stratum} 层写明抽了 {drawn} 个单位,数据里却有 {found} 个;请核对设计',
    en: 'stratum {stratum} is said to have {drawn} units drawn, but {found} are in the answers; check the design',
  },
  'margin-empty': {
    zh: '第 {margin} 个边际的第 {category} 类没有受访者,总数却是 {total};请合并类别',
    en: 'category {category} of margin {margin} has no respondents but a total of {total}; join it with another',
  },
  'margin-total-not-positive': {
    zh: '第 {margin} 个边际第 {category} 类的总数是 {total};应是大于零的有限数',
    en: 'category {category} of margin {margin} has the total {total}; it must be finite and above zero',
  },
  'margins-contradict': {
    zh: '第 {margin} 个边际的总数合计 {total},第一个边际合计 {first};请改到一致',
    en: 'the totals of margin {margin} sum to {total}, those of the first to {first}; make them agree',
  },
  'raking-not-converged': {
    zh: '加权 {sweeps} 轮后,第 {margin} 个边际第 {category} 类仍相差 {gap};这些边际可能互相矛盾',
    en: 'after {sweeps} sweeps category {category} of margin {margin} is still {gap} off; the margins may contradict each other in these answers',
  },
  'regression-without-spread': {
    zh: '没有可分解的差别:指数处处相同,或样本单位不足两个',
    en: 'there is nothing to explain: the index is the same everywhere, or there are fewer than two sample units',
  },
  'expression-unreadable': {
    zh: '“{text}”在“{near}”处读不懂;请检查括号和运算符',
    en: '"{text}" cannot be read at "{near}"; check its brackets and operators',
  },
  'answer-column-missing': {
    zh: '文件里没有“{column}”这一列;第一行应是列名',
    en: 'the file has no column “{column}”; its first line must name the columns',
  },
  'answer-cell-unreadable': {
    zh: '第 {row} 行“{column}”这一格是“{text}”,不是数;空着表示缺失,只有答案可以空着',
    en: 'row {row}, column {column} reads “{text}”, which is no number; only answers may be left empty',
  },
  'unit-in-two-strata': {
    zh: '第 {row} 行的样本单位已在另一层出现过;若单位编号在各层重新开始,请说明是嵌套编号',
    en: 'the sample unit of row {row} was seen in another stratum; if numbers start again in each stratum, say that they are nested',
  },
  'design-value-missing': {
    zh: '第 {row} 行缺少样本单位或层的编号;请补上,或先去掉这一行',
    en: 'row {row} has no sample unit or stratum; fill it in, or leave the row out',
  },
  'row-population-not-positive': {
    zh: '第 {row} 行的人口数不是大于零的有限数;请改正',
    en: 'the population of row {row} is not a number above zero; correct it',
  },
  'row-population-below-sample': {
    zh: '第 {row} 行所在的层人口数为 {population},却抽了 {drawn} 个单位;请核对人口数',
    en: 'the stratum of row {row} has a population of {population} but {drawn} units drawn; check the population',
  },
  'stratum-with-two-populations': {
    zh: '第 {row} 行的人口数与同层其他行不同;一层只有一个人口数',
    en: 'the population of row {row} differs from others in its stratum; a stratum has one',
  },
  'domain-empty': {
    zh: '这一部分没有一位受访者,没有可估计的数',
    en: 'nobody is in this part of the sample, so there is nothing to estimate',
  },
  'row-without-category': {
    zh: '第 {row} 行在边际“{margin}”中没有类别;请补上,或先去掉这一行',
    en: 'row {row} is in no category of the margin {margin}; fill it in, or leave the row out',
  },
  'calibration-not-met': {
    zh: '权数比在 {least} 到 {most} 之间时达不到“{total}”的总数,还差 {gap};请放宽界限或核对总数',
    en: 'weights between {least} and {most} times the old ones cannot meet the total of {total}, {gap} are missing; widen the bounds or check the total',
  },
  'trim-band-empty': {
    zh: '没有权数能留在 {lower} 到 {upper} 之间;请放宽界限',
    en: 'no weights can be kept between {lower} and {upper}; widen the band',
  },
  'stratum-not-of-two-units': {
    zh: '第 {stratum} 层抽了 {drawn} 个单位;平衡半样本要求每层恰好两个',
    en: 'stratum {stratum} has {drawn} units drawn; balanced half-samples need exactly two in each',
  },
  'margin-cell-total-not-positive': {
    zh: '边际“{margin}”中“{category}”的总数是 {total};应是大于零的有限数',
    en: 'the total of "{category}" in the margin {margin} is {total}; it must be finite and above zero',
  },
  'margin-cell-empty': {
    zh: '边际“{margin}”中“{category}”没有受访者,总数却是 {total};请合并类别',
    en: '"{category}" of the margin {margin} has no respondents but a total of {total}; join it with another',
  },
  'margin-sums-differ': {
    zh: '边际“{margin}”的总数合计 {total},第一个边际合计 {first};请改到一致',
    en: 'the totals of the margin {margin} sum to {total}, those of the first to {first}; make them agree',
  },
  'raking-stopped-early': {
    zh: '加权 {sweeps} 轮后,边际“{margin}”中“{category}”仍相差 {gap};这些边际可能互相矛盾',
    en: 'after {sweeps} sweeps "{category}" of the margin {margin} is still {gap} off; the margins may contradict each other',
  },
  'column-unknown': {
    zh: '没有“{column}”这一列;请核对列名',
    en: 'there is no column {column}; check its name',
  },
  'model-not-settled': {
    zh: '回归 {rounds} 轮后仍不稳定;某个解释变量可能完全分开了两类回答',
    en: 'the regression did not settle in {rounds} rounds; some column may separate the answers completely',
  },
  'standard-cell-empty': {
    zh: '第 {group} 组在第 {category} 类没有受访者,无法标准化;请合并类别',
    en: 'group {group} has nobody in category {category}, so it cannot be standardised; join categories',
  },
  'class-without-answers': {
    zh: '第 {class} 类没有一位受访者作答,无法由该类的人代表;请与相近的类合并',
    en: 'nobody answered in class {class}, so nobody can stand for it; join it with a class like it',
  },
  'frame-share-out-of-range': {
    zh: '座机样本所占份额是 {share};应在 0 到 1 之间',
    en: 'the landline share is {share}; it must lie between 0 and 1',
  },
  'figure-without-answers': {
    zh: '无人作答',
    en: 'nobody answered',
  },
  'figure-without-error': {
    zh: '作答 {respondents} 人，算不出误差',
    en: '{respondents} answered, too few for an error',
  },
  'figure-too-few-respondents': {
    zh: '有效样本 {effective} 人，不足 {needed} 人',
    en: 'an effective sample of {effective}, fewer than {needed}',
  },
  'figure-too-few-degrees-of-freedom': {
    zh: '自由度 {degreesOfFreedom}，不足 {needed}',
    en: '{degreesOfFreedom} degrees of freedom, fewer than {needed}',
  },
  'figure-interval-does-not-hold': {
    zh: '少数一方的有效作答只有 {fewer} 人,这种区间({method})在这里达不到 {percent}%,至少要 {needed} 人',
    en: 'only {fewer} effective answers on the rarer side: this interval ({method}) does not reach {percent}% here; it needs {needed}',
  },
  'figure-interval-too-wide': {
    zh: '区间宽 {width} 个百分点，达到或超过 {limit}',
    en: 'an interval {width} points wide, {limit} or more',
  },
  'figure-interval-too-wide-for-share': {
    zh: '区间宽度是比例的 {relativeWidth}%,超过 {limit}%',
    en: 'an interval as wide as {relativeWidth}% of the share, above {limit}%',
  },
  'repeats-too-few': {
    zh: '重复打分太少：自由度 {freedom}，至少要 {least}，看不出分数里有多少是偶然',
    en: 'too few repeats: {freedom} degrees of freedom of {least}; how much of a score is noise cannot be seen',
  },
  'rounds-not-connected': {
    zh: '第 {place} 个单位与其余的没有在同一轮里比过，不能放在一起排',
    en: 'place {place} was never ranked with the rest in one round, nor by a chain of rounds: they cannot be compared',
  },
  'repeats-without-spread': {
    zh: '每轮的分数一模一样，看不出分数里有多少是偶然',
    en: 'scores never differ from round to round: how much of a score is noise cannot be seen',
  },
} as const;

export const problem = problemCatalogue(ESTIMATION_PROBLEMS);
