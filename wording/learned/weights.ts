// Written by `npm run learn-wording`; do not edit. Lines: a weight (in steps of 0.05), then the features that have it.
// In how many coaching and neutral texts each feature stood: provenance.tsv. What the names mean: features.ts.
export const WEIGHTS = `
-98	N:0
-82	^听明
-70	不必听 必听 必听。
-67	答会保
-64	w:residents 接听。
-63	,您不 您不必
-62	q:2survey 上门叮 居民投 民投诉 诉,网 说哪 门叮 门叮嘱
-61	x:0say>2survey
-59	会保 会保密 解就说 试
-58	,哪里 p:asked>free 哪里不 客观评 就说哪 观评 观评价 说哪里 请直说 里不满
-57	z:self 不要干 位不要 要干预 见请直
-56	个人在 子一个 孩子一 请客观
-55	^反面 是真民 是骗自 民意。 真民 真民意 骗自 骗自己
-54	不用顾 们的不 指出我 用顾 用顾虑 虑村 虑村里 里的面 顾虑 顾虑村
-53	,请指 上撕 上撕掉 上贴着 到墙 到墙上 得对群 看到墙 者看到 说马上 贴着 里说马 镇里说 马上撕
-52	/ 人回 干预
-51	,别代 ,谁教 S:options w:may w:which 不要替 么说都 例子 例子: 别人回 别代 别代答 反面例 己答, 替别 替别人 要替 要替别 让家里 说都别 谁教您 都别听 里人自 面例 面例子
-50	,不了 中心 了解就 别听 别怕得 得罪 得罪人 怕得 怕得罪 您怎 民投 罪 罪人 解就
-49	,请举 ^请相 w:told x:0tellsOf>2asked 子: 己,不 您怎么 的话给 话给个
-48	p:honest>honest p:option>bad q:2prize 家里人 己, 服 直说。 自己,
-47	,好就 ,好的 ,差就 p:option>survey q:2say 好,差 好就是 差就 差就是 报警的 警的时
-46	,不用 ^感 g:honest+script 或 要您说 还是
-45	,别怕 ,想 q:2option q:2whole 人回答 份证 得在旁 旁提示 的都请 答! 答!$ 规 说明 请指 请指出 赛 身份证 都请讲
-44	,别隐 ^谢 ^谢谢 ^镇 p:bid>forbid p:hint>proof p:honest>whole p:option>forbid w:cent w:per w:per_cent w:what 体检抽 候,请 别隐 别隐瞒 合登 合登记 吵 夸夸孩 夸孩 夸孩子 完全部 就说不 就说放 批评 抽血时 挂断 放门口 最多 检抽 检抽血 演 照实 血时 血时, 说放门 还没 还没有 部选项 配合登
-43	,不想 ,请听 p:asked>honest w:my 不想接 义 公布 听完选 员念完 在旁提 坏的都 好的坏 就不接 干预, 念完全 您不 想接 想接就 意就说 拨打 接,不 接就不 改。 改。$ 放门 旁提 的坏 的坏的 苦了 说别 请听 请听完 辛苦了 选项再 问员念 项再 项再选 预, 预,$
-42	,大声 ,请访 S:tells g:forbid+option n0:self p:free>say p:urge>honest w:feel_unsafe 不会打 不需 不需要 会打听 听您 听您说 员不 完全 就是弄 开家 开家长 打听您 指出 改 是弄 是弄虚 是真 本人 的不足 请告诉 读 长会,
-41	,想接 :请 ^您刚 ^感谢 ^还没 p:asked>option p:forbid>asked p:good>vague p:script>honest p:self>call w:gifts w:past w:satisfaction w:the_past 不再 不收现 发放答 坏的 完选 完选项 律不收 怎样 您刚 您觉 您觉得 把照 把照片 拨 收现 收现金 放答 放答题 服务 来,请 目说 目说的 答,$ 答就行 答题材 说放 请把照 跳过 里人 防 题材 题材料 题目说
-40	,请告 ^严 ^平 ^平安 ^记住 p:good>loss p:praise>forbid p:tellsOf>option q:1loss q:2bid w:county w:said_they x:0bad>2survey x:0say>2asked x:0say>2say 不得在 不是真 也可 人员不 以跳 以跳过 假 别人坏 别说别 前面 可以跳 客人 希望听 得在 想说可 我说 报警 望听 望听到 立 说别人 说可 说可以 需
-39	,别插 ,差 ,有什 ,请勿 ^同 g:honest+denial p:denial>honest p:figure>figure p:self>self q:1loyalty q:1praise w:officials w:part w:people w:said w:share w:the_options 不得陪 了一 具 别插 别插队 名奖一 员不得 回避, 围回 围回答 奖一千 家访 家访时 尽管反 差,$ 已被 师家访 平安 得陪 得陪同 排队, 插队 时间范 明,不 最低 用于 管反 管反映 老师家 范围回 要回避 说的时 请排队 请讲。 超过 选, 避, 避,不 部要回 钱 问题尽 间范 间范围 队, 队,别 面试 题尽 题尽管
-38	,不作 ,按题 0. ^严禁 ^您是 ^请问 c:self p:outside>asked q:2loyalty w:or w:rice w:to_per w:training w:training_will w:what_to x:0say>2caller x:1good>0forbid x:1good>0urge 不作任 不得发 不能对 任何引 何引 何引导 各村 呼,不 回答! 墙上贴 大家辛 家辛 家辛苦 得发 意安 意安全 撕掉 撕掉。 教您 时讲 时讲明 注意安 清就 照实说 病情 病情, 的意 码。 码。$ 确认 能对受 训时讲 讲明 讲明, 说了什 谢您 辛苦 销 问,不 问病情 间,
-37	,也不 ,多夸 ,按自 ,照实 ? ?$ ^孩 ^孩子 ^祝生 ^第 ^面 ^面试 g:honest+self g:outside+vague p:counts>whole p:denial>free p:good>self p:option>span p:outside>vague p:self>option p:self>proof q:2condition q:2counts w:a_gift w:choose w:listen w:receive_a w:take w:whole_county x:0say>2call x:0tellsOf>2caller x:0urge>2survey x:2hide>0bid 上$ 不清就 也可以 了解! 人自 人要您 以上$ 修 具体 到您 占 卫检 卫检查 大家注 实说就 家注 家注意 就画 就画个 当面 接报 接报警 教您怎 文字 是骗 检查时 清就画 独 环卫检 画个图 直接报 符 类的话 解! 解!$ 让家 请先 请客 请配 请配合 账,直 面子! 预
-36	0, ^记 p:caller>profession p:option>denial p:tellsOf>good q:2identity w:dissatisfied w:do_you w:for_you w:job_from w:of_the w:to_hide w:year w:you_can x:0forbid>2loyalty x:0tellsOf>2honour x:0tellsOf>2urge 一步 不理。 为0 九成 保密! 候,照 写着 可以 号 图发给 地址 密! 密!$ 就怎 就怎么 布 常不 干预。 式 怎样回 您可 您的批 意用 放心 是差。 样回 样回答 演练 留证 疫 真话 码, 祝 考试 让群 让群众 访问 说就行 请独 请独立 请问 陪同。 非常不 预。 预。$
-35	,报警 ,都属 :不得 ^居民 ^您觉 p:figure>say p:forbid>option p:free>proof p:good>bad p:honest>script p:kin>free p:option>self p:script>free p:script>self q:1say q:2call w:as_much w:ask_for w:be_punished w:check w:closest w:for_satisfied w:much w:much_as w:over_the w:punished x:0forbid>2asked 三个 不作 不许作 严禁以 个村( 于引 于引导 代答, 们:请 价: 刚才 各位! 同意 四成 回答。 在家! 址 好评。 导,访 属于引 己答 律不许 快递 您刚才 您可以 您给几 感受 我说完 文件 无权 时间 期间一 样的话 的意思 的批 的批评 禁以 给几 给几分 聘 自己答 要求 许作 许作弊 许讲。 访员: 访问期 评价: 话给 说他 谁教 跳过。 都属 都属于 问期 问期间 间一 间一律
-34	,最多 ,说真 ,这是 0 1转 1转人 :有 ^受 ^受访 ^我 g:forbid+proof p:call>profession p:counts>good p:good>figure p:loss>tellsOf p:profession>urge p:self>bad p:tellsOf>self q:2effort w:a_survey w:and_will w:as_it w:asking w:bank w:broken w:exam w:if_a w:including w:lived_in w:new_year w:stood w:telling w:that_the w:we_do w:will_not w:works w:your_bank x:0forbid>2span x:0forbid>2survey x:0tellsOf>2condition x:2bid>0forbid z:honest 下一 不必 不接 不用怕 不要商 个号 个号码 人都无 代码 位! 位!$ 何人都 再选 删 只是 告诉 品 品。 品。$ 哪里, 回答会 图留证 场 如实回 实说, 客人, 对有 对有小 尽管 山 得发放 得截 得截图 怕谁 意用电 意都 扰 批评。 报名 抽血 按1转 提示。 方案 无权要 是: 有小礼 权要 权要求 条意 条意见 注意用 满意都 用怕 用怕谁 用电 用电安 电安 电安全 留证据 码再 答会 答对有 类的 缺点 罚。 罚。$ 要商 要商量 记得截 评委 请举报 请选择 调解 走访 迟 迟到 都无 都无权
-33	,平 ,我 N:2 S:figures ^报警 ^没有 ^涉密 ^第一 a:figure c:free n0:figure p:bid>denial p:bid>figure p:honest>teach p:outside>call p:span>survey q:1teach q:2hide q:2honour w:centre w:is_no w:may_not w:neighbour w:no_official w:official_may w:or_not w:says w:screenshots w:screenshots_of w:survey_centre w:tell_you w:the_question w:under_the w:was w:what_is w:while x:0forbid>2praise x:0tellsOf>2identity x:1say>0forbid 一个五 业来修 中心举 举报 举报! 么想就 么问 之类 之类的 也没有 了三 了也 了也没 人自己 介绍 众的 作任 作任何 修水 修水管 别在走 同一 吵闹 在走廊 处罚 子放 子放学 字符 学回 学回家 学校让 孩子放 实, 实回 实回答 客服 密文 密文件 小礼 局叫 局叫停 已被通 带身份 店里来 廊 廊吵 廊吵闹 很不 心举 心举报 想就 想就怎 打卡 报! 报!$ 挂断。 提示$ 插 放学 放学回 断。 断。$ 明 是跟您 来修 来修水 来客 来客人 校让 校让家 欢迎 水管 水管, 法,请 法。 法。$ 涉密 涉密文 满意? 物业来 现金! 生人 的时间 直说 真的 瞒 示$ 窗 系,没 纪 绍 罪人。 群众的 育局叫 背,不 获 虚 要是跟 计 让家长 诉 诉我们 话,不 说啥 请向调 走廊 走廊吵 跟您说 迎 这是 部分 里来客 错了也 陌生人 验证
-32	,不打 ,您怎 ,能 ,让家 ,迟 /不 ^- ^可 ^名 ^开家 ^快 ^快递 ^您可 ^房 ^祝 ^请不 ^谁要 ^问: p:asked>proof p:call>honest p:honest>counts p:honour>good p:loss>proof p:profession>say p:survey>free w:about_problems w:and_a w:at w:could w:courts w:fire w:happy w:hear_about w:honest w:i w:lamps w:most w:need w:numbers w:people_to w:problems w:safe_or w:the_fire w:think_about w:to_hear w:two x:2survey>0bid 一着 一着装 不足! 了个 五十块 他$ 们还 会上, 保存证 候,好 其他$ 到的扣 办 医生 十分, 反诈 受选 只用 同。 同。$ 吵闹。 哪里 在家。 坐出 坐出租 填) 填)$ 存证 存证据 客 师家 并改 并改正 引导, 您按 意0 意的话 感受选 扣五十 招聘 据 接到诈 数据 时间, 来查账 构 查账 查账, 树 满意0 球 的0 的扣 的扣五 着装 着装, 离 租车时 答案, 组来查 统一着 网友 装,统 要转账 规则 规定 计组来 讨并改 讲怎 诈骗电 说完 调中心 足! 足!$ 车时 车时, 转账 迟到的 里写 闹。 闹。$ 需要 题号 骗电 骗电话
-31	,不会 ,我不 ,或 N:1 ^办 ^客 ^招 ^曾经 g:forbid+whole g:honest+free g:honest+teach n0:free p:condition>script p:forbid>proof p:loss>whole p:profession>span p:proof>identity p:word>teach q:2caller w:and_i w:ask_you w:did w:did_not w:from_to w:had w:in_this w:may_ask w:months w:nobody_may w:over w:past_twelve w:reported w:residents_what w:the_county w:three_in w:twelve w:twelve_months w:you_mean w:you_to x:0tellsOf>2survey x:0tellsOf>2tellsOf x:1praise>0forbid x:2bid>0identity x:2say>0tellsOf 一等 一等奖 下面 不准再 不同 严禁 个村 举报。 么干 么干。 也不准 也不用 也没关 买家 买家问 人工 人教大 他密 他密码 以说 以选 位数 作假。 假的 公开的 再这 再这么 准再 准再这 出我 出我们 分析 到了 到银 到银行 可以说 可以选 号码。 同意, 同样 图留 宣 密码! 对村 对群 对群众 年谁也 建立 开的 您的意 想说 意都可 截图留 找回 把群 把群众 指标 据! 据!$ 接到银 接就 接就接 曾经 曾经有 替 有处 有处罚 有这 析 查中心 框 案! 案!$ 没有处 王 用来 疫苗 瞒, 码! 码!$ 等奖 答案! 答问 老人 苗 行电 行电话 装, 访问员 证。 证。$ 评,$ 诉他密 赞。 赞。$ 起质 起质量 转人 转人工 这么干 通报: 都可 都可以 里没有 重办 重复。 银行电 问员 问起质 院,请 隐瞒 隐瞒,
-30	,不满 ,不记 ,体检 0位 ^0. ^不许 ^会 ^登 ^请先 ^读 a:outside c:figure p:denial>asked p:figure>call p:option>profession p:outside>praise p:proof>span p:self>bid p:span>forbid p:survey>self p:teach>whole q:1honour q:1outside q:2proof w:answers_and w:for_your w:helps w:is_closest w:share_of w:the_share w:unsafe w:voluntary x:0bad>2script x:0identity>2praise x:0say>2condition x:0tellsOf>2call x:0tellsOf>2hide x:0urge>2prize x:2asked>0forbid x:2honour>0forbid x:2honour>0survey x:2say>0bad x:2say>0survey z:free 一名奖 上报 为, 举 了电 人工, 以不理 以说。 任。 任。$ 位要求 佩 佩戴 保留 信息时 倾 傅一 傅一个 再拨 别听! 协 双 双方 只用来 号码再 名奖 听! 听!$ 在是 完后 实号 实号码 实情 实来 实来电 已经收 师傅一 平 弄虚 弄虚作 很不安 总体 息时 息时, 您居 您居住 意不 意不满 意请 戴 房信 房信息 报批 报批评 换好 换好评 接不 改进服 放 教我 断 时,大 明地 明地址 有小 来改 来改进 核实号 核实来 比去 比去年 求 汛 满意请 率。 率。$ 现在是 用来改 的? 的?$ 的通知 真的, 真话, 码再说 租房信 答只用 纪委 线 经收 经有 经有人 给师 给师傅 获评 虚作 虚作假 要干 记名。 记租房 证据! 诱导群 说明地 请给师 请问您 谢您的 足,$ 跳过! 这样。 进度 进服 进服务 通报批 里没 防汛 陪同 项( 顾 题$ 骗
-29	(0 ,写检 ,明天 ,被教 ,请客 :医 :医生 :可以 :某单 ^可以 ^导 ^村干 ^纪 ^请为 ^防 g:honest+asked n0:outside n1:free p:call>tellsOf p:denial>profession p:forbid>script p:free>call p:free>whole p:honest>free p:outside>outside p:prize>proof p:profession>denial p:self>say p:survey>caller q:1prize q:2bad q:2loss w:fairly_safe w:is w:one w:question w:taking w:taking_part w:whatever w:wrong x:0identity>1vague x:0kin>2asked x:0say>2bad x:0vague>1vague x:1counts>0forbid x:1say>0prize x:2tellsOf>0forbid 不接! 不谈答 个事 个事件 么办 么办? 也不会 了带 了带身 事件 产 产品 人( 人受 人受到 人在群 介绍产 件 任人受 众说别 会时 会时, 位数字 何 保密。 信息 信里写 做法 再来 再选, 写 几分? 分钟, 删掉 别人 别听。 别忘 别忘了 到处 到处分 办? 办?$ 动 发工资 受到处 口径介 号,一 号码 合您 员: 响您 地话 大, 好形 好形象 字$ 完后, 密。 密。$ 导开 导开会 小礼品 岁以上 工资那 干部要 开会时 开放 影响您 径介 径介绍 忘了带 怎么办 怕 愿 成, 我们。 我家 打0 投诉处 接不接 改进 料不 新 是比 是比较 晚 有0 有人要 有奖 有标 有问 本地话 机构 来电: 果$ 某单 某单位 查没 树立 树立良 民: 求职 求职工 没有标 点再 熟 理会 理完后 电: 的占 的感 的感受 码 称 立良 立良好 绍产 绍产品 结果$ 至 至少 良好形 被教 被教育 被通 被通报 要。 要。$ 要求职 讲怎么 诉处 诉处理 诉访问 试时 诱 诱导 说不了 说接受 说错了 谈答 谈答案 谢谢您 谢谢配 谢配 谢配合 资那 资那天 转账, 退回 送礼 选了第 选项! 那天, 部要 配合! 里写着 重办。 重要。 钟, 项! 项!$ 项,$ 领导开
-28	)。 )。$ ,先核 ,晚上 ,最 ,树立 ,缺 ,随 .没 .没有 :审 ^与 ^坐 ^坐出 ^招商 ^新 ^请落 ^通报 g:forbid+bid g:honest+kin p:asked>call p:bad>figure p:caller>good p:figure>counts p:figure>span p:outside>condition p:profession>word p:say>profession p:span>honest p:span>profession p:teach>asked p:tellsOf>prize p:tellsOf>vague q:1survey w:alone w:and w:choose_the w:length w:length_most w:lived w:not_sure w:reason w:rice_for w:to_say x:0urge>1whole x:0urge>2loyalty x:2honour>0bad 、其 、其他 一行 三次 不会影 不用准 不用截 不用背 与第 之内 五星好 产品, 人坏 人坏话 仅 介 份证时 优点 优点再 作假 做法。 先核 先核实 先说优 公示 再说缺 办身 办身份 动车 原因 号码和 各地 名全 告,也 告诉他 告诉我 回答, 在群 在群里 坏话! 处分。 多选 太 始前 始前, 始后 始后, 子! 子!$ 字,最 孩子, 安。 安。$ 完整 宜 实 审计组 对受 对受访 少 居住的 居民中 带身 常不满 干扰 干部在 序。 序。$ 开始前 开始后 心接听 意还 意还是 感谢。 感谢您 愿意 才说 打几 打几分 排名全 播开 播开始 旁人 时,好 时间。 明, 星好 星好评 是造 晚上 有不 查结 查说 歉, 正在 民中 点再说 版 用准 用准备 用截 用截图 用背 用背, 电动 电动车 的做 的做法 的问卷 直播开 瞒,$ 码和 秩 秩序 缺 营商 要报告 解开 解开始 计入 计组 让您 议会 记下来 设 证 证据 证时 证时, 评议会 诉他 诉我 说,您 说优 说优点 说第三 说缺 说缺点 请签 请签字 调查结 调查说 调解开 超 路口 车 还有 选项( 那一行 部在 问员, 陪 需要报 项,请
-27	,不需 ,别信 ,工作 ,开家 ,您给 ,村民 ,调 ,迟到 -0 :您 > ^1 ^任 ^公布 ^办身 ^您提 ^教师 ^昨 ^最 ^登记 ^记者 ^访问 ^请选 ^那不 ^镇里 g:honest+counts g:honest+survey g:outside+script p:asked>bid p:denial>survey p:forbid>honour p:forbid>kin p:free>kin p:hide>option p:identity>span p:loss>bid p:prize>option p:tellsOf>say p:whole>forbid q:1asked w:fairly w:mended w:night w:offered x:0bid>2survey x:0condition>2asked x:0forbid>2bid x:0say>2script x:0tellsOf>1good x:1bid>0forbid x:2asked>0survey x:2condition>0urge x:2counts>0survey x:2loyalty>0forbid x:2span>0identity x:2urge>0survey z:profession 、怎样 上岗 下一题 不打招 与 也不 人敲 人敲门 们不会 众在 作业, 作出评 偏 做好 几分都 出评 出评价 分成 分规 分规则 分都行 划 别信 别信。 别管 制 十户 单公 卡号 原 反映。 受到 受选。 号。 号。$ 合! 合!$ 名单公 名和职 听。 听。$ 回家, 图! 图!$ 在家, 处理完 处罚。 天内 字确 字确认 官问 实姓 实姓名 家,$ 居 工,$ 年? 年?$ 待 您对 意吗? 感谢 打, 打分, 抽样框 拨打0 按题 按题目 接种 收。 收。$ 收到, 文 施 映。 映。$ 暗示 本$ 来,您 样框 样框里 框里 满意不 点赞 点赞。 照片发 片发 片发到 独立 率 环卫 理完 生人敲 电脑 疫苗接 的,说 的访 的访问 真实姓 知识竞 码,不 竞 竞赛 签字确 紧张 罪人, 群众在 苗接 苗接种 苦了。 计分规 议。 议。$ 记下 访问中 识竞 识竞赛 试的 试的时 说上 说评 说话, 调解员 质量, 较安 较安全 还是比 这题 违 选) 选一 途 里老 里老人 问中 问了 问群 问群众 队员 面试的
-26	(可 (可不 )表 ,也可 ,医生 ,居 ,居民 ,已被 ,引 ,比去 ,没 ,注 ,游 ,访问 ,请按 ,请独 ,请签 ,随便 0个 :好 :按 ^今 ^同一 ^名单 ^回访 ^店 ^我市 ^曾 ^没关 ^访 g:tellsOf+figure g:tellsOf+prize n0:profession n1:honest p:bad>free p:call>forbid p:denial>call p:effort>forbid p:forbid>denial p:hide>praise p:prize>denial p:profession>hide p:proof>bad p:proof>profession p:say>figure p:tellsOf>tellsOf p:vague>profession w:feel w:for_a w:tell_us x:0bad>1say x:0identity>2survey x:0profession>1vague x:0say>2prize x:0say>2whole x:0tellsOf>2bid x:0whole>2survey x:1span>0forbid x:2counts>0urge x:2identity>0forbid x:2survey>0forbid 、0 、入 、入学 一星 一般就 不接, 不搞 不方 不方便 不说不 严 乡介 乡介绍 事人 介绍给 以说不 传号 传号码 位不 位已 供 便宜 假的。 偏高 偏高。 停 全? 全?$ 公职人 兼 再改 再来。 出。 出。$ 励也 励也没 区)表 匿 匿名 单位不 印象, 发布 另一 号, 后不 听完再 和个 和用 和用途 响您的 哪儿 在门 在门口 地点 处分 外传。 奖励也 如何 妈,回 安全? 完再 宣传号 家乡介 导! 导!$ 差异 己的感 帮助 干部说 应当 引导! 张, 当事 当事人 快递打 您。 您。$ 愿, 或不 承办 把家乡 拒 拨打, 括 挂 换个时 提供 提出 提醒 插队! 教答案 方式 更 最低, 有奖励 有选 本次服 果, 查,有 查没有 标记 案的 次拨 次拨打 次服 次服务 没有奖 消防检 照片 用途, 的$ 的意见 的结 的结果 的调 的调查 看不 看不到 真 知晓 码和用 签到 管 绍给 绍给客 结果, 给客 给客人 群众 职人 职人员 般就 节, 认为 认为, 记, 证, 话,也 说$ 说出 请各单 请填写 请缩 谁, 调查没 谈会 过$ 违反 退休 送来 选一个 选第 选第一 递打 递打电 途, 途,不 醒 里有没 钱的 问责。 队! 队!$ 防检 防检查 顺序 颁
-25	(不 )的 ,不方 ,可以 ,完成 ,想说 ,截 ,放 ,正在 ,请配 0、 1. ^不得 ^书 ^书记 ^冒 ^冒充 ^发现 ^您在 ^招聘 ^有居 ^村 ^电影 ^过去 c:profession g:tellsOf+good p:bid>teach p:good>call p:honour>hide p:outside>script p:profession>vague q:1whole w:and_what w:at_all w:must_be w:no_right w:nothing w:right_answer w:that_is x:0forbid>2urge x:0forbid>2vague x:0kin>2loyalty x:0proof>2say x:0tellsOf>1script x:0tellsOf>2vague x:0urge>2proof x:0whole>1hide x:1good>0figure x:1good>0tellsOf x:1vague>0tellsOf x:2asked>0identity x:2asked>0tellsOf x:2asked>0urge x:2bad>0survey x:2bid>0word x:2loss>0survey x:2loss>0urge x:2say>0forbid x:2survey>0say 一般的 一起。 不太安 不说。 不转账 严肃 个图。 为0% 主要指 么! 么!$ 了电话 了给 人对 人自称 人让 人让您 什么! 他人 代 以,我 以改 以改时 件, 会议通 作日 便可 便可以 保存的 信 信、 修好 入。 入。$ 兼职 准备。 加 区)的 升。 升。$ 反映 发工 可以改 后可 复制 大约 太安 太安全 存的 完成, 实说 审计 小学 工作日 序 店 得安全 您, 您提 您是否 想法 感谢支 成受 成受访 我就 找 投票选 据, 提醒各 改: 改时 改时间 故 教答 方便可 日期 时限 明$ 映 晓 暗示, 有人自 有人让 有提 有标准 权 权重 来电人 板 柜 格员, 比例 满意还 独立填 球赛 电人 畅 的,扣 的三 的整 的方案 的比 的民 的规 直说, 祝您 票选 立填 立填写 符合您 第0 约定 给个好 者看 肃 背答 背答案 般的 苦了, 表头 要指 要指标 觉得安 解员 议通 记者看 论 话,好 说明$ 说测 说测评 说真 说真话 说讲 请各村 读入 谈会上 车, 近一 返 选项都 道歉, 部只 醒各 里吗 里吗? 重要 锦 锦旗 院打 随机 题,您 题问 题问的
-24	,为 ,做 ,共 ,只宣 ,应当 ,您可 ,截图 ,目 ,请先 :您好 :有人 :物 :物业 ^交 ^各村 ^居 ^店里 ^疫 ^疫苗 ^让群 ^退 a:free a:prize c:honest g:honest+honest g:outside+asked g:outside+word p:denial>option p:free>bid p:free>condition p:free>span p:loyalty>figure p:outside>bid p:outside>word p:prize>word p:say>vague p:span>prize p:survey>honest p:urge>forbid p:vague>forbid w:answer_is w:callingnumber w:confidential w:it_is w:never w:surveycentre w:tells w:the_whole w:whole x:0figure>2survey x:0prize>2asked x:0prize>2say x:0proof>2call x:0say>2loyalty x:0tellsOf>2option x:1bid>0bid x:2call>0forbid x:2caller>0forbid x:2honour>0tellsOf x:2prize>0urge x:2say>0loss x:2whole>0say 不同意 不得以 不答 不讲怎 不设 个工 个工作 乡镇 了解的 仍 以说, 们改 众 众反 众反映 位$ 低保, 保, 做得 写, 写。 写。$ 准误 别怕 到您的 剧 县第 反 反面 只宣 只宣传 号码, 品, 回电 回访空 回避 在前面 在这里 地居 地居住 坏话。 填写, 复, 好,别 好,请 存。 存。$ 安志 安志愿 客服回 已 布的 干什 干什么 平安志 座谈 座谈会 建设 得以 您反 您反映 您想 您说 想 意? 意?$ 感 我们改 我跟 户名 批 报警。 抽样 指 收费 无法 时间地 是真的 曾 最低的 有问题 服回 服回访 本地居 本机 果有人 标准误 用户名 疑 登记, 的比例 目前 真实的 空调 空调安 第三 答就 粘 粘贴 给一 群众反 者说 背熟 能再改 行卡 裁 规民 角色 解的 访空 访空调 访者说 证码 评论 诈 说出来 请勿 请挂 请挂断 请核 调安 调安装 调查电 货。 货。$ 路, 车。 车。$ 近一年 递 都请 银行卡 问$ 间地 间地点 降 随 隐患 露。 露。$ 颁发 驾 验证码
-23	% ,不 ,县 ,晚 ,没有 ,登 ,登记 ,老人 ,该份 ,请录 ,还没 0% 0年 :上面 :不 ^1. ^今天 ^他 ^任何 ^别忘 ^培 ^培训 ^好评 ^客服 ^小 ^已 ^我不 ^我县 ^教案 ^核实 ^知 ^警 ^调解 ^题 ^驾 g:honest+condition g:honest+profession g:honest+say g:tellsOf+word p:asked>effort p:bad>proof p:bid>condition p:condition>profession p:identity>free p:identity>loyalty p:option>tellsOf p:outside>figure p:proof>forbid p:proof>honest p:self>identity p:span>figure q:2asked w:answer w:verify w:with_the w:you_what x:0caller>2survey x:0forbid>2call x:0kin>2call x:0kin>2honour x:0kin>2survey x:0kin>2urge x:0say>1loyalty x:0say>2effort x:0say>2option x:0urge>2honour x:1loyalty>0word x:1say>0call x:2identity>0tellsOf x:2urge>0forbid 七天 不得上 不得外 不记名 事项 二、 以先 们,不 任何 任何一 任何单 任单 任单位 会$ 会问银 位和 位和个 住了。 何一 何单 何单位 例 修改 倾向 停业 光。 光。$ 公布的 决定。 别告 别告诉 办。 办。$ 办的 办结 医生问 单位和 占0 占0% 卡和 卡和密 卷里 县公 受理 变 只能 可以先 各村( 各校 听到您 员在 员有没 呼、 和密 和密码 哪一 哪里。 售 回答只 回答问 在场 多0 大家了 天起 实的 家了 家了。 家长满 密 居民: 己的想 帮我 平安。 待遇 得外 怕谁, 您投 您投诉 我们都 截图! 托大 托大家 批准 批评, 报:某 抽听 拒绝 招呼、 拜托大 按自 按自己 接、 提示答 教案 敲门, 是假 是假的 是最 最多0 有任 有任何 有陌 有陌生 本: 村民说 查不 查结果 查询 案, 欢 此事 民对 民说 没关 没关系 没有任 独居 理$ 的想 的想法 盏 盗窃、 瞒。 瞒。$ 示答 示答案 礼品。 窃、 窗口 符合 答只 答案的 米 纷 统计人 缺点, 行卡和 要求回 计人 计人员 让我 议通报 记住了 访 证器 诉。 诉。$ 试官 话,一 该份 该份问 该镇 误差 请如 请如实 请选 责任单 赛, 违规 连 退货 都没有 采 长满 长满意 问: 问卷里 问银 问银行 间,不 隐瞒。 面试官 题。 题。$ 验证器
-22	%, ,写着 ,听我 ,如实 ,现已 ,还 ,还是 ,邻 ,邻里 0%, 10, 1到 < ^不知 ^教 ^正 ^消 ^消防 ^这条 g:tellsOf+free p:effort>bid p:good>forbid p:honour>proof p:kin>denial p:kin>honest p:loss>identity p:option>honest p:outside>counts p:profession>call p:proof>vague p:tellsOf>whole p:word>asked q:1counts q:2hint w:how_safe x:0forbid>1praise x:0identity>1say x:0kin>2proof x:0say>1teach x:0tellsOf>1bid x:0tellsOf>1prize x:0tellsOf>1say x:0tellsOf>2span x:1bad>0forbid x:1good>0loss x:1honour>0forbid x:1praise>0survey x:2say>0word 一件 一项 不归 不改 不足。 个分 个样 个样本 主任。 以不回 们都 众作 众作答 会宣 会宣$ 信里 全部收 公安局 其中 再按 再选。 写真 写真实 别挂断 别紧 别紧张 到自 到自称 办理 务,$ 助 区)。 协议 单,写 印发 印发传 原来 县, 反规 反规定 发传 发传单 叮 叮嘱 同 听, 听我说 告诉您 和个人 在走 填写真 声回 声回答 大声 大声回 她 妈说 委会宣 安局 宣$ 密码 对本次 导? 导?$ 就接 就接, 已全 已全部 干。 干。$ 干部不 年评 您说给 感受。 我 我市 打电 打电话 报了 按< 挟 排查 接到自 接挂 教人 断,听 新增 明确 是停 是停车 是非常 是骗子 村印 村印发 果不 某村印 查前 比赛 比较安 求回 游 点。 点。$ 现已 现已全 电话。 的任 的任何 直接挂 着别 瞒报 短信里 社会 立即 答问题 结果不 群众作 职业、 要挟 计算 认真 访时, 识别 诉您 诉求 诱导? 请说明 调查前 足。 足。$ 轮 轻 过就 过就说 还是不 违反规 述 退 退货。 通报了 邻里 部不 部收 部收回 骗子 骗局
-21	%。 %。$ ,任 ,任何 ,引发 ,说不 ,请如 ,调查 ,走 ,这种 0%。 0的 </ ^会议 ^县 ^已经 ^是 ^民警 ^网友 g:forbid+kin g:forbid+profession g:forbid+say g:honest+effort n0:forbid n1:figure p:call>free p:condition>vague p:counts>honest p:figure>bad p:figure>survey p:free>asked p:free>loss p:free>prize p:honest>caller p:honest>effort p:identity>vague p:loss>forbid p:loyalty>caller p:outside>profession p:profession>honest p:survey>denial p:teach>figure q:2urge w:safe w:were x:0caller>2urge x:0condition>1vague x:0condition>2say x:0forbid>2caller x:0hide>2survey x:0identity>1praise x:0proof>1vague x:0proof>2asked x:0say>2loss x:1praise>0say x:1praise>0tellsOf x:1prize>0forbid x:1say>0survey x:2bad>0forbid x:2bad>0urge x:2bid>0say x:2loyalty>0urge x:2praise>0forbid x:2say>0urge 一般 不公 不打 不问 严格 个单 个单位 个最 个百 个百分 中的 主说 了? 了?$ 人信 人信息 人怎 人怎么 人数 令 以不说 们,测 任何待 份证号 众说 何待 何待遇 便 保存。 信息。 共 关系 关系。 再 写,不 决纠 决纠正 出聊 出聊天 分点 到场 到每 到请回 加班 包括 区间 协议要 友晒 友晒出 发批 发批评 取消 叫停 叫停。 叫我 可 号的 名和 回复。 图发 址, 坚决纠 奖 套 女性 姓名和 子考试 完。 完。$ 实到人 家,请 对错 居民 居民的 已用 延 引发 引发批 引导。 录,群 息。 息。$ 您的任 您选 情况, 截图发 扣分。 投诉 接警 收到请 敲 新办 新办理 方 时,不 时,树 是什 是什么 晒出聊 有对 有对错 服务。 查,不 求家 求家长 求群 求群众 没有对 理。 理。$ 用途 百分点 的,一 的号 的号码 看。 看。$ 研 研究 确认。 称有 答复 签好 系。 系。$ 终止 继 继续 网友晒 群主 群主说 群众说 老板 考试时 联 般 药 表扬 袋 要求家 要求您 要求群 要签 要签好 议要签 证号 评。 评。$ 说,也 说回 请落 请落实 请访 调查不 谢 贴 那我 都行, 重新办 间,请 面子,
-20	,,这 ,发 ,审计 ,平安 ,称 ,要求 ,请排 ,请给 ^参 ^参加 ^夜间 ^您对 ^某 ^环 ^环卫 ^请放 ^调 c:forbid g:forbid+asked g:forbid+forbid g:forbid+good g:tellsOf+proof p:bad>bad p:figure>option p:forbid>say p:free>counts p:free>free p:free>tellsOf p:identity>praise p:kin>forbid p:option>call p:outside>denial p:outside>say p:prize>free p:proof>word p:survey>forbid p:teach>bid p:tellsOf>identity p:urge>profession p:vague>honour p:word>tellsOf q:1kin q:2teach w:from w:option x:0figure>1good x:0forbid>2say x:0say>1urge x:0tellsOf>1span x:0urge>2call x:1option>0forbid x:2condition>0forbid x:2counts>0forbid x:2hide>0forbid x:2urge>0urge x:2whole>0forbid x:2whole>0tellsOf 一律不 不是我 了满 享 人、 人口 人工。 们。 们。$ 们发的 价格 传单, 值班 做法违 全年 公司 再发 到了电 办单 办单位 发的, 各单 各单位 告。 告。$ 员念 员要 和谐 商环 商环境 在问卷 子考 孩子考 安家 定,应 客人。 家里老 导。 导。$ 已修 师 平安家 应当坚 当坚 当坚决 律不 快 您对本 您满 意,您 我们发 我县 打听 承办单 撕 数字 数据。 新的 方便 是干 查,请 标 样 样。 样。$ 核对 次。 次。$ 法违 法违反 活动 片, 申请 登录 登记 的这 直播 相同 相比 离开 种做 种做法 系, 联系 育 脑 营商环 规定, 访问可 证件 证件, 试时, 话。 话。$ 语, 调查。 谐 账 货 这种做 重复 问可 问员会 音。 音。$
-19	) ,一律 ,别挂 ,树 ,比 ,群众 ,请填 ^个 ^公 ^反 ^妈 ^妈, ^您 ^您反 ^您认 ^您说 ^本 ^法 ^直 ^直播 ^近 c:outside g:forbid+urge g:outside+outside n0:honest n1:self p:figure>tellsOf p:good>whole p:honest>word p:loss>span p:prize>forbid p:say>honest p:span>free p:teach>tellsOf p:tellsOf>word p:word>outside q:1bid q:2forbid w:anyone w:can w:in w:survey w:you_feel x:0hide>2say x:0kin>2say x:0kin>2span x:0tellsOf>2good x:0urge>2loss x:2identity>0say x:2loss>0forbid x:2say>0bid x:2survey>0urge x:2urge>0tellsOf z:figure 一类 不公布 不收 不要在 不足 么? 么?$ 么说, 也没 了解。 人会 人教您 什么? 今天 会议 位要 体检 作群 催 充 全省 共享 办理$ 匿名, 单位要 卷。 卷。$ 历 反映人 吧, 告, 在问 奖, 妈 家乡 对本 工作群 您好 您接 您认 您认为 我给 执 报告, 按您 按时上 接到了 推 改正 教育 教育局 时上 时上报 明理 明理由 星。 星。$ 映人 有村 本次 核实。 没接 没有 活 派 火 版本 理由。 用 由。 由。$ 申 百 的,请 监 盖 相信 算不满 索 育局 自称 若有 要打 觉得 训时 访,不 识 该 误 请写 请访问 账, 跟您 路。 路。$ 选哪 里有人 里都 链 陌 陌生 马上
-18	,主要 ,别忘 ,已 ,我们 ,把家 ,拍 ,访 ,请大 :第 :第三 BIAS ^体 ^体检 ^干部 ^若 ^调查 ^过 ^问到 g:forbid+teach g:outside+praise g:outside+urge g:tellsOf+hint p:caller>proof p:effort>whole p:forbid>call p:forbid>honest p:good>profession p:identity>bad p:loss>free p:praise>counts p:prize>tellsOf p:profession>asked p:profession>good p:self>urge p:survey>figure p:teach>forbid p:urge>option p:word>prize q:1script w:answers w:very_safe x:0bid>2say x:0figure>2say x:0forbid>1say x:0hide>1say x:0say>1outside x:0say>2honour x:0tellsOf>1whole x:1loyalty>0forbid x:1prize>0prize x:1vague>0figure x:2effort>0forbid x:2good>0forbid x:2span>0forbid 三名 上报数 不想 不谈 丢脸 两次 个别村 中途 代答 以拒 以拒绝 们发 份问 份问卷 会议要 位业 位业主 停。 停。$ 先问 写明 决 况, 别村 到举 到举报 励 发送 召 召开 可以拒 各位业 否有 听取 员有 回个 因 复。 复。$ 外传 奖励 如果有 姓 子, 安建 安建设 安装, 实到 就行! 平安建 得到 意见。 成的 打开 报一 报数 报数据 挂断, 昨 是否有 期间, 未 村里有 条。 条。$ 果有 果满 温 生问病 登记租 的方 的辛 相 示, 简 纠 纠正 给村 继续。 续。 续。$ 编号 落实到 行,$ 衣 要在 议要 议要求 记租 说马 请按 请按时 这类 选项 都行 里发 银 银行 间。 间。$ 除 领导
-17	,投 ,被 :为什 ^五 ^代 ^公安 ^辛 ^辛苦 ^领导 g:forbid+hint g:forbid+honest g:forbid+praise g:honest+call g:honest+figure g:honest+forbid g:honest+proof g:honest+urge p:call>counts p:condition>teach p:free>good p:hide>counts p:hide>good p:hint>forbid p:identity>good p:identity>proof p:option>asked p:outside>honour p:praise>kin p:praise>tellsOf p:say>forbid p:self>good p:span>proof p:tellsOf>caller p:vague>call q:1caller x:0hide>2asked x:0profession>1good x:0tellsOf>2loyalty x:0urge>2say x:1say>0word x:2prize>0forbid x:2prize>0loss z:forbid 一题 三十 不清 不说 也是 了个别 人不得 付 以前 以退 以退货 会议批 位, 停岗 关系, 分! 分!$ 别村对 压 去年 发现 可以退 合格的 听完 告诉访 场, 培训时 处理。 安装 对村民 建 异 录。 录。$ 待遇。 您怎样 您要办 意度 我不 打招 打招呼 批评了 择您 择您要 教师 旗 是在 是好, 村对 村对村 某 查。 查。$ 查电 查电话 样,不 样的 核查。 步 比 民警的 法 满意度 点, 率0 率0% 理的业 的业务 的工作 破 索要 纠正。 群 群众安 老 蛋 表示 要办 要办理 计分 议批 议批评 证据。 评了个 诉访 话,都 说,别 这种 这里 选择您 遇。 遇。$ 邻 重 问谁 限 隐 项
-16	,1 ,分 ,同 ,如 ,完 ,是 ,都是 : ^您好 ^纪委 ^这个 ^领 a:tellsOf g:forbid+honour g:forbid+self g:honest+caller g:honest+option g:tellsOf+caller g:tellsOf+self n0:bad n1:forbid n1:profession p:caller>denial p:condition>urge p:denial>loss p:denial>tellsOf p:figure>vague p:forbid>figure p:free>outside p:free>survey p:honest>forbid p:profession>forbid p:self>forbid p:span>vague p:urge>bad p:vague>condition x:0tellsOf>1honour x:1bad>0say x:1urge>0urge x:1vague>0forbid x:2hint>0forbid x:2proof>0forbid 不了 不了解 不会问 不在 不记 不选 个五 个五星 么问题 了,请 五十 什么问 作业 再说 冒充 分点。 到民警 到的 力 办理的 参加 另 叫 名 告 员问到 呼 回答非 在核 在核查 多夸 多夸夸 好的家 如实 客户 密码, 居住 工: 差, 开头 性 您给 整 文明 断, 正在核 每个 片。 片。$ 物 现场, 理的 由 系 线索 经 群里发 职工: 行! 行!$ 警的 议 记录。 诈骗 请放 请放心 谢支 谢支持 还 部说 错了 问到民 间 面子 顺 题目
-15	): ,上 ,现 :我 ^就这 ^抽 ^温 ^温馨 g:forbid+call g:honest+outside g:outside+honest g:tellsOf+call p:bid>prize p:counts>proof p:figure>good p:free>honest p:good>good p:identity>survey p:loyalty>forbid p:loyalty>identity p:option>vague p:outside>urge p:prize>asked p:profession>condition p:proof>denial p:say>honour p:say>self p:survey>teach p:tellsOf>hide p:tellsOf>honest p:urge>outside p:word>urge q:1option w:in_the x:0tellsOf>2say x:0urge>1bid x:1whole>0forbid x:2option>0forbid 、不太 三课 三课: 之前村 交代过 人交 人交代 代过 休 会影 会影响 会打 住的 前村 前村里 受 受访者 台 同学 回答就 国 大姐 天记 天记录 安家庭 密码。 对错。 就说满 张照 张照片 很, 得对 得很, 心, 意见 户。 户。$ 抽奖 招 按键 教 教案第 敲门 旁 时, 是诱 是诱导 有人交 有人教 有干 有干部 机 李 案第 案第三 正。 正。$ 段 注明 消防 温馨 温馨提 班, 用语 登 的工 第 第三课 第二个 约 给村里 统计 者说, 聊天 聊天记 自愿 苦各 苦各位 要您 说,之 请回复 课: 课:为 调查 辛苦各 进 都会 里不 馨 馨提 馨提示 验 鸡
-14	,也 ,客 ,正 ,社 ,称有 ,群 ,老 ,这 :如果 ^今年 ^巡 ^村委 ^物 ^物业 ^老师 g:forbid+figure g:forbid+loyalty g:forbid+prize g:forbid+tellsOf g:forbid+word g:outside+option g:tellsOf+forbid p:asked>condition p:bid>option p:caller>option p:counts>call p:forbid>tellsOf p:hide>kin p:identity>honest p:kin>condition p:option>outside p:outside>bad p:outside>honest p:praise>prize p:prize>counts p:prize>urge p:proof>caller p:say>caller p:script>asked p:script>loss p:tellsOf>denial p:tellsOf>free p:vague>figure p:whole>word q:1hide w:for x:0tellsOf>1vague 不得对 不许讲 举报, 他 先 全部 决定 区居 区居委 取 和 坏 坐 委会$ 委接 委接到 子说 字, 宣传 家长会 导, 尽 展 工人 店里 怎么说 急 您 意吗 报,称 招商 接到举 接种现 是对 是跟 有 核实 检查 民警 求您 法, 用。 用。$ 社区居 种 种现 种现场 称有干 究 答。 答。$ 算不 管, 纠纷 纪委接 结 背 若 血 观 许讲 谁要 谁要是 资料 赞 跳 道题 部要求 长会 问病 鸡蛋
-13	,不得 ,丢 ,之 ,之前 ,今 N:3 ^像 g:outside+denial g:outside+effort g:outside+say g:tellsOf+denial g:tellsOf+script n0:kin p:bad>say p:bad>vague p:caller>forbid p:figure>urge p:forbid>survey p:forbid>urge p:forbid>whole p:free>urge p:good>honour p:outside>identity p:proof>asked p:proof>loss p:say>free p:teach>self p:teach>urge p:urge>counts p:urge>figure p:urge>free p:whole>tellsOf x:0say>1bid z:bad 一份 不太满 不用 为什 为什么 人教 人要 今 传, 位居 低保 保密 值 公 准答 可以不 名, 名。 名。$ 后,请 因为 太满 太满意 夸夸 孩 孩子 尊 意思 扫黑 扫黑除 按时 是好 束 某村 标准答 民意 环 百分 的看法 的选 的选项 确 类 结束 给个 背, 营 行 访者 这样的 里有 除恶 项, 黑除 黑除恶
-12	,那 10 ^老 ^请 g:forbid+span g:outside+bid g:outside+hide p:call>caller p:caller>whole p:denial>say p:forbid>forbid p:forbid>teach p:hide>prize p:loss>survey p:outside>good p:prize>good p:teach>prize p:tellsOf>honour q:2praise x:0urge>1say 一个人 不满意 么回答 么想 入户 列 刚 区$ 区) 告: 围 姓名 安社 安社区 帮 平安社 开会 忘了 念完 怎 打来时 扬 报 按 来,不 来时 法院 现场 电话响 目 社区$ 积分 答案 老师 范围 话响 话打来 说不 请您 课 谢。 谢。$ 质 进来
-11	,好 ,家 :为 ^社 g:honest+whole g:outside+whole p:bad>urge p:bid>call p:good>counts p:good>teach p:hide>forbid p:identity>forbid p:survey>span 不到 不是 不清楚 不知道 东 么。 么。$ 之 假。 假。$ 分钟 嘱 坏话 开 恶 您自 您自己 投诉, 择 掉 播 查 比较满 消 满意吗 满意就 片 现在 的看 的话 练 续 能对 西 诉, 起来, 送 选择 都是 里打 钟
-10	(社 (社区 ,先 ,可 ^全体 ^干 ^拜 ^拜托 ^有人 g:tellsOf+profession n0:tellsOf p:asked>script p:forbid>bad p:good>outside p:kin>bid p:outside>hide p:outside>loss p:outside>tellsOf p:outside>whole q:1bad 不满 什 什么 什么。 估的 估的时 体 准答案 半年 单位 后, 回访 头问 头问起 就这样 已经 市 底评估 度调 度调查 意就 意度调 意率 打来 投 报。 报。$ 抽 是否 村( 村(社 正 满意率 物业 电话核 的话。 直 社区) 罚 能 致 警 评估的 话核 说不清 说还 资 那头问 题,
-9	( ,就是 ,网 ,该 ,请您 ^收 g:honest+span g:outside+prize n0:identity p:call>condition p:effort>kin p:forbid>identity p:honest>condition p:honest>say p:identity>option p:prize>identity p:prize>script p:tellsOf>kin p:tellsOf>proof 上级 不得 不知 了什 了什么 交代 以不 会, 信后, 十 司 啥 填问 填问卷 多 天有 子。 子。$ 导 小区 快。 快。$ 托 扫 报: 招呼 收到测 朋友 本 来了, 来时, 核查, 次 电话, 看法 级 让 话一 谢谢 路 这样 选 道
-8	,对 :接 L:3 ^有 ^社区 ^这 a:good g:forbid+identity g:outside+condition g:tellsOf+say g:tellsOf+teach g:tellsOf+whole p:asked>forbid p:bid>bid p:call>call p:caller>tellsOf p:good>kin p:honest>bid p:outside>prize p:prize>bid p:prize>say p:urge>call p:urge>survey 上, 之前 会 保 出来 参 可能 哪 填写 天 小 局 引 房 拜托 收 日 有人 照 生活 的是 问题 领
-7	,满 L:1 ^乡 ^各位 ^大 ^收到 c:tellsOf g:honest+bad g:honest+identity g:tellsOf+survey g:tellsOf+tellsOf n0:prize n0:urge p:prize>outside p:tellsOf>survey p:tellsOf>teach x:0say>1vague 互 今年 入 发 只 商 如果您 心 条 来电 果您 案 生 结果 群里 表 记住 访的 辛 量 院,
-6	,请 g:forbid+caller g:forbid+survey g:outside+good g:outside+identity g:outside+tellsOf g:tellsOf+loss g:tellsOf+outside g:tellsOf+praise p:honour>say p:loss>prize p:loyalty>survey p:tellsOf>call z:asked z:tellsOf 不会 了, 人 全感 受访 周 安全感 村民 查, 检 短 训 记 错 黑
-5	g:forbid+script g:tellsOf+kin p:asked>asked p:call>bid p:tellsOf>urge z:vague 不能 么 也 乡亲们 亲们 做 处 复 怎么 理 省 苦
-4	; ;$ L:4 a:forbid c:bad n1:tellsOf p:survey>bad p:survey>survey 县 核
-3	n0:proof n0:say p:kin>call z:whole 不 位 各 员 题
-2	$ ^ 了 请 问
1	L:2 a:say z:urge
2	, a:call c:urge 。 。$ 电
3	z:outside 下 出
4	a:caller a:kin a:whole c:asked c:prize c:say c:span c:teach n1:asked n1:script p:bid>say p:survey>prize z:call 住 委 安 成 所 现 要 部
5	a:counts a:praise a:word c:vague g:tellsOf+span n0:effort n0:teach p:condition>say p:kin>whole p:say>bad p:say>bid p:tellsOf>bid z:proof z:word 为 任 好。 好。$ 社区 网格 责
6	,一 a:denial a:survey a:teach c:call c:proof n1:bid n1:call p:call>asked p:call>prize p:call>say p:hide>say p:kin>proof p:kin>span p:proof>prize p:say>outside 交 其 去 回 大 常满 常满意 年 并 您的 意, 意的 接到 村 来, 样, 点 这 金 非常满
7	^各 ^尊 ^尊敬 ^您的 a:loyalty c:counts g:tellsOf+bad n1:word p:bad>call p:bad>good p:identity>urge p:kin>good p:outside>survey p:say>say p:survey>condition p:survey>script p:urge>tellsOf z:honour z:teach 、 么样 亲们, 况 到1 卡 口 完成 家 察 居委 居委会 干部 怎么样 提示 月 有没有 民 注 第一个 装 见 认 说。 说。$ 请回 身 问的
8	,大 ,大家 1 ^安 ^安全 ^广 ^谁 a:bid a:proof c:caller c:survey g:outside+kin g:tellsOf+asked g:tellsOf+identity n1:caller n1:loss n1:span n1:survey p:bad>condition p:call>bad p:condition>forbid p:condition>prize p:good>say p:hide>identity p:identity>kin p:loyalty>honour p:prize>whole p:proof>call p:say>call p:say>loyalty p:say>script p:span>bid p:urge>say p:vague>asked q:1good 上面来 乡亲 事 位老 作答 像 到对 到对社 前 区的看 听 坊 夜 如 如果 安全 家长 您被抽 愉快。 意 打分 扣 承 收回 来 果您被 注意 测评期 满意的 父 电话 省里 督导 职 自 街坊 许 评期 评期间 话来, 避 里 问到对 问治 问治安 问起来 面来 面来人
9	,您 ^上面 ^不 g:honest+good n0:vague n0:whole p:asked>vague p:bid>proof p:call>urge p:forbid>hide p:honest>urge p:kin>prize p:loyalty>span p:option>counts p:outside>teach p:survey>good p:survey>honour p:survey>identity p:vague>whole w:please w:you 一律 一点 万 不好 事, 亮 人家 们的 位商 位商户 作 关 分时, 到人。 卷发 卷发到 各位商 大爷大 好话 察组 巡察组 庭 很 拿 按1 政 核组来 止 爷大 爷大妈 电话回 议打 议打分 评议打 话回访 请向 负责 都 都说 配 门 问, 问卷发 露
10	,, N:5 ^不要 ^回 ^老少 a:effort a:span c:denial n0:condition n0:honour n0:praise n1:effort p:asked>hide p:asked>urge p:bid>asked p:caller>bid p:caller>urge p:condition>bad p:good>option p:honour>loyalty p:praise>identity p:profession>profession p:survey>urge p:vague>vague p:whole>bid z:caller z:identity z:kin 一 上面 业主, 价邀 价邀请 低分 住了 党 分。 分。$ 到评 到评价 员, 商户, 好的 少爷 少爷们 居们 居们, 差 形象 情 手机接 打低 接到评 接电 接电话 时 暗访的 机接 机接到 爱的邻 爷们 爷们, 红 老少 老少爷 记录, 访的人 评价邀 说 请, 请直 谈 选。 选。$ 邀 邀请 邀请, 邻居们 里, 镇
11	,你就 ,别让 N:8 ^大爷 ^宝 ^家 ^年底 ^广播 ^接受 ^省里 ^群众 a:condition a:script c:effort c:loss n0:denial n0:good p:asked>say p:bad>praise p:bad>survey p:bad>whole p:bid>outside p:counts>forbid p:identity>counts p:outside>kin p:praise>bid p:script>forbid p:script>survey p:urge>vague p:whole>whole w:who z:effort z:say 一个 一遍 上 两 个月 个满意 事。 事。$ 五 人。 人。$ 份 低 作答。 你家 全 农 准 分 到区 十分 千 各位 各组 听到 外 大家 天天 头的 奖金 对了 屏 广 广播通 应 张 意。 意。$ 接听 播通 播通知 电话那 电话问 的满 答的 范 要提 要是 访时 话的 话那 话问 说不知 谈话 非常
12	,0 0电 0电话 40电 R:proof-of-answer ^亲, ^市里 ^每 a:identity a:option g:outside+survey g:tellsOf+bid n0:loss n1:identity n1:proof n1:urge p:bad>prize p:condition>identity p:counts>condition p:forbid>bid p:forbid>loss p:good>urge p:identity>effort p:loyalty>loss p:proof>script p:say>prize p:say>urge p:script>prize p:span>bad p:survey>say p:teach>script w:be w:with z:counts z:denial 上班 丢 了不 从 以前的 们 们, 到电 到电话 勾 区 午 同志 向调 向调查 听明 听明白 回复 图, 垫 好 好, 安不 导组 市里搞 抽查 抽样, 搞电 搞电话 效 明白了 有意 村委会 民警, 爱 理解 电话抽 白了 白了吗 的 的邻 的邻居 看 督导组 社区的 组来 给予 被查 见。 见。$ 誉 讲。 讲。$ 话 话抽 话抽样 说错 负责人 责人 贵 身份 那头 配合 里搞 里搞电 问安 问安不 队
13	,别在 ,回 ,村里 ,电话 ,网格 ^一 ^各楼 ^学 ^家人 a:asked a:bad n0:counts n1:kin n1:say p:bid>span p:call>identity p:caller>survey p:condition>span p:counts>outside p:counts>survey p:effort>say p:free>hide p:honour>tellsOf p:identity>identity p:kin>outside p:loss>bad p:loss>say p:span>honour p:span>say p:teach>identity p:vague>tellsOf p:whole>say p:word>word x:0survey>1vague x:1vague>0vague 一回 主 乱说 了第 以下 你就 全体 其他 卷时, 各位居 咋 和检 和检察 咱村 商户 四 回访, 城 声 天有电 完 完了 工作 年底评 年龄 底评 念 慰 我们 扫码填 抽到 接到电 无 是我们 本单位 来电, 来问 栋长: 每 状 白 的回答 的时候 盗窃 码填 码填问 示: 科 窃 答安 答安全 统 老师, 说了 说句 跟 辅 通 避免 长, 问你 非 麻
14	,奖励 ,把 ,教 ,电 ,确 . N:6 N:7 ^为 ^各科 ^电 g:honest+hide n1:bad p:asked>loss p:asked>prize p:bid>counts p:caller>hide p:condition>call p:counts>bad p:good>effort p:kin>survey p:loss>condition p:prize>caller p:say>loss p:survey>bid p:teach>good p:teach>span p:tellsOf>asked p:urge>denial p:urge>good p:urge>identity q:1identity x:0call>1vague x:1good>0say x:1vague>0whole z:prize 一年, 下周 下周进 个电 个电话 予 人民 优。 优。$ 估下 估下周 位。 位。$ 儿 全镇 凑 凑合 分数 切 别把 别用 友: 友们, 各楼栋 周进 周进村 好不好 字。 字。$ 安,不 市里 强调 得好的 抽到, 暗 朋友: 楚 民调电 治安, 清楚 满意。 的, 的人问 的干 的干部 省里打 知: 答对 被 评估下 调电 调电话 进村, 里怎 里怎么 里打电 附 项目 食堂
15	,免 ^@ ^各班 a:honour g:honest+loss g:honest+loyalty g:honest+prize g:tellsOf+counts n1:loyalty p:call>option p:counts>urge p:forbid>vague p:good>loyalty p:hide>honest p:hide>survey p:hide>urge p:kin>hide p:kin>vague p:loyalty>praise p:loyalty>whole p:praise>loss p:prize>prize p:script>hint p:span>urge p:urge>whole p:whole>kin p:whole>prize w:if x:0say>1whole z:good 一个就 不要 不要跟 业来 丢了分 个别 个就 久 也请 了分 们最 优 作为 元, 几 凭 分时 别提 办事 千万 卡片 去。 去。$ 司法 听说 员会 呢 大爷 头的电 安好得 将 就看这 局来 师, 您的回 持 接到区 是我 有一 没有建 满意 父老乡 班主 班主任 的村 的题 笑话 答了什 答好 老乡亲 考核 要跟 讲 说,$ 说一 说太 说太平 请举 调 谈话, 达 这张 进行 都好 长: 问起
16	,五 ,后 ,接受 ,请说 ,选 :扫 :扫码 ^各支 ^同志 ^民 ^第三 ^请把 ^这次 a:self a:vague c:honour c:script g:honest+honour n1:condition p:asked>self p:condition>good p:counts>counts p:counts>loss p:kin>identity p:loyalty>honest p:praise>bad p:span>loyalty p:tellsOf>effort p:urge>hide p:urge>span p:vague>urge p:whole>loss p:word>bid w:here x:0identity>1good x:0survey>1good z:bid z:survey 不可外 两个 两年 主, 了打 人问 价 全往 全往高 凑合。 几天有 凡是 到区号 区号开 可外 号开 号开头 各支 各支部 后的 员工 咋答的 回答安 夸 好的, 季度 对公检 对象 就说一 差评 差评, 张纸 往高了 得去 情, 截 截屏 打了 拖后 拖后腿 支部: 收过 敬的村 核组 格。 格。$ 牌 登记。 的。 的。$ 的家庭 的要 的页 的页面 督 租户 考核组 话测 说就说 谁都 起来 过得 过得去 这几天 进村 部: 重点 问什 问什么 高了 高了打 麻烦
17	,不许 ,怎 ,怎么 ,所 ,接电 ,替 ,替咱 ,确保 ,记 ,请回 ^考核 ^选项 ^问 n0:hide p:bad>bid p:caller>praise p:good>word p:honour>bid p:identity>say p:loss>good p:proof>urge p:script>caller p:script>say p:script>urge p:survey>option p:teach>say w:counts w:police w:the_police x:1vague>0say 、村 一个。 一说 一路点 下午可 不算你 丑 且 业负 业负责 人家被 人来问 企业负 偷的不 全镇人 别人家 别在电 到办 午可 午可能 只说 各班 后面 吧 哪个 在的 天。 天。$ 好不 字: 存在 完分 家人 家孩 家孩子 家属 家长, 家问安 寒 当地 心里 意就是 手机上 把满 把满意 支持。 敬的住 是家 有, 有人打 机上 村, 来查 楼 次全 满 点最 点最左 电话时 的每 的面 看法, 知:接 砸 租 租金 积极 第一 算你 算你家 纸 绩效 老乡 职业。 能有人 要有 警家 警家属 说十八 说在家 请各位 象 责人, 起。 起。$ 路点 遇 都看 都答 问就 险
18	,0分 ,不要 ,少 ,打 ,测 ,测评 ,自 ,要 ,谈 @ R:banned-vocabulary ^巡察 c:bid c:condition c:good c:whole n0:loyalty n1:honour p:bid>identity p:call>survey p:caller>span p:counts>identity p:counts>prize p:forbid>condition p:hint>good p:honour>kin p:kin>loyalty p:prize>hide p:say>teach p:script>bad p:span>asked p:survey>loyalty p:urge>kin p:urge>word p:vague>span p:word>good w:low w:that_you x:0caller>1vague x:1good>0proof z:hide 一声 三百 不用管 不算, 个满 为本 么都说 了。 了。$ 人看笑 们这 会议强 作单 作单位 党员, 全! 全!$ 全县人 八以 八以上 几天 分截 分截屏 分的要 到 前的 十八以 单。 单。$ 单位。 友, 咱们县 回答 回答没 回答满 图 坏事 大家知 头再 好里 安全! 完分截 家属, 家知 家知道 少说凑 就对了 就说 屏给 屏给楼 属, 巡察 工作单 师就 师就说 干部的 强调, 形象, 往好里 忙 想咱们 意,别 成失 成失分 截屏给 手。 手。$ 易 春节 是一家 是有人 普通群 最大的 气 满, 牢骚 现好 用管 电话测 的村民 的样 的要被 看笑 看笑话 看见 确保 笑话。 糊, 紧急 组织 织 给楼长 老师就 表现好 被查出 被问到 要被查 认可。 让外 议强 议强调 访, 话测评 话里讲 语气 请把 象。 象。$ 起 边 通群 通群众 造成失 部的 都好。 集 高分的
19	,不管 ,其余 ,别 ,只 ,嘴下 ,民警 ,请一 ,选第 :测 :测评 L:6 ^一句 ^上级 ^亲爱 a:hide c:loyalty g:tellsOf+condition p:asked>whole p:bid>good p:call>honour p:caller>asked p:caller>vague p:counts>vague p:hide>bad p:proof>whole p:say>option p:survey>hint p:urge>honour p:whole>caller p:whole>vague x:0proof>1good x:0whole>1vague 、打 一响 一响, 下午 不要截 中间档 习过 事别讲 亲爱 亲爱的 以后别 以来 们,接 优先评 余 写检 写检查 几句, 凡 分,请 分的, 别承 别承认 别选 发到 句, 同志们 后别 圆 失分的 好评可 好话顶 安, 小组 己 当年 志们 志们, 您的满 打分时 承认练 接 支持 最大 村民朋 档的词 毁 每位 民。 民。$ 民朋 民朋友 班满 班满意 的、 的一句 的业 的事别 的就 的居 的居民 砸了 第一的 等 答了 答完 答得好 算, 练习过 给我 给楼 绿 者, 职工 脸 自己 认可 认练 认练习 评可 话一响 话不 话时 话顶 话顶千 这几 选的 道。 道。$ 都知 都知道 里给 间档 间档的 面 面回 面回答 顶千 顶千金
20	,全选 ,别乱 ,别说 ,只夸 ,就那 ,干 ,干部 ,有人 ,督 ,背熟 ,请不 ,请相 ,谁乱 ,谁接 ,谢 ,谢谢 :接听 :民 :民调 R:narrowing-time-or-place ^上 ^就 ^电话 ^看 ^评 ^选 n1:prize p:asked>teach p:bid>hide p:caller>identity p:condition>loss p:kin>option p:option>say p:praise>good p:survey>loss p:vague>counts p:vague>loss w:tell w:the_phone x:0forbid>1whole x:1vague>0survey z:loss 、没 一下。 一个月 一句好 一声, 一面讲 下来 不敢 了吗 了吗? 了第一 于0 人接 们,如 们,这 保住 俩 倒 停发绩 全,别 分请 分都不 创 别 别让 务必 包户 化, 变化, 号码、 各组长 听的 啊 在 在测 在测评 好; 好;$ 好的一 好评的 委会 察院, 对我 导组入 就说好 就说行 就那几 底的停 录,自 得不好 心话 念到第 您就说 我, 户 户时, 所有人 把 把好 把好的 拖 提示: 撑 是本地 更不 本单 村委 档的 没人教 治安 滑 然 熟了 电话中 的业主 的停发 的商户 的每一 直接 码、 码都有 禁止 答得不 组入 组入户 给我们 背熟了 莫 被问 要回 要有数 见咱 视为 讨 讲出 讲出来 词不要 话,背 话中 话的, 话里的 说一直 说凑 说凑合 说没人 说满意 说行 遍 长 面讲出 骗,
21	,低 ,全 ,别扯 ,在 ,外面 ,应答 ,念 ,念到 ,扫 ,扫码 ,换 ,看完 ,给差 ,背 ,要给 ,说住 ,说在 ,问 :接受 :评 R:option-position ^凡接 ^我们 ^把 ^排 ^排名 ^要 ^请以 ^这几 ^通话 ^配 ^配合 g:forbid+counts p:asked>hint p:bad>denial p:bad>loyalty p:caller>say p:counts>script p:good>proof p:honest>loss p:honour>whole p:loss>script p:proof>outside p:span>loss p:survey>praise p:tellsOf>counts p:tellsOf>span w:a w:parents w:village x:0say>1identity x:0urge>1vague x:0whole>1good x:2vague>0urge z:span 一个好 一功 一夸 上门谈 下的 不好影 个最保 中。 中。$ 为不 为村 为村争 么说! 了发 了发二 争光的 事就别 二十块 人, 人家说 人打 付出白 们的付 位企 位企业 你们 充分 充分肯 光的 光的记 关, 出白 出白费 分的商 分肯 分肯定 别含 别含含 别提, 别让我 前, 包 十八 发二 发二十 吃饭 各位企 各位网 合。 合。$ 含含 含含糊 含糊糊 员。 员。$ 回报 回答: 回答时 地说满 培训, 外, 外人 夸一 夸一夸 好影 好影响 好的评 如有 定的 对了发 就可 就可以 工 差评。 年丢车 年前 年前的 年终奖 想咱 房价 扫码 提意 提意见 支 日子 普 普通 替咱 有无 村争 村争光 来人 查出 校的 检讨 每页 民调的 滑块 生家长 的不算 的付 的付出 的分 的回 的租户 的要上 的记一 的讲, 看这 看这个 眼。 眼。$ 着呢 知道。 祝生 祝生活 答时 糊糊 终奖 给足 给足面 要上门 要到 要回答 要给足 要被 要讲 训, 记一功 评价 评的要 话说 说住 说家 说是普 调的 象, 足面 足面子 过关 这次 进的 里说 里说, 错一 门谈 门谈话 问啥 靠 面子。
22	,一句 ,不然 ,禁 ,禁止 ,积 ,群里 R:secrecy ^亲 ^低 ^凡是 ^别说 ^填 ^如 ^截 ^说不 ^请在 ^问有 n0:bid p:bad>teach p:bid>hint p:denial>denial p:honour>loss p:loyalty>hide p:loyalty>hint p:praise>praise p:prize>hint p:say>good p:script>vague p:self>denial p:survey>whole w:ten x:0prize>1good x:0say>2denial x:0word>1good x:1good>0effort 一夸咱 一栏 三年 上班。 不然 不行 不要翻 业就 业就报 么说。 乡亲, 事别 五星截 们,第 们一 们是 优! 优!$ 会说话 传出 你 你家的 你我 全打 别讨 别讨论 别选。 前的案 厂 发奖 发奖金 口径 句公 句公道 可减物 各户 各楼 后腿的 员接到 咱们是 咱们这 咱镇 商户重 啦 嗯 回访电 地, 多说 大的 太平 失分 夸咱 夸咱们 好友 子别提 字都不 室, 家里会 就对 就报自 差的商 差评的 年龄说 往高 径 心里要 意票。 打架 报自 报自由 招牌, 持。 持。$ 接,$ 提 旧账不 时候 时请 星截 星截图 是村 普通居 有当 样子 案子别 楼长。 概 点满 生家 用, 电话说 的发 的商 的样子 的讲。 的钱 看完 着说 答: 算满 算满意 级。 级。$ 终奖。 统统 维护 综 群里别 职业就 肯定, 脱贫 腿的 要翻 讨论这 论这 论这事 访电 访电话 评可减 话的人 话记 话记录 话里给 请答 请避 走。 走。$ 辛苦, 送的 通居 通居民 通知: 通话记 里。 里。$ 里会 里会说 里别讨 里只有 里有当 里要有 长登 门口! 阅后 靠前 面前 面的事 顶 题时 龄说
23	,书 ,书记 ,别人 ,别提 ,口 ,就 ,心 ,拣 ,拣光 ,滑 ,滑块 ,照着 ,统 ,要说 ,说 1, ^下午 ^二 ^凡被 ^说满 n0:script n1:good p:bad>hint p:call>effort p:caller>teach p:hide>condition p:honest>span p:honour>profession p:identity>call p:loyalty>asked p:loyalty>call p:loyalty>urge p:loyalty>vague p:option>loss p:script>span p:whole>counts w:not_tell w:your x:0asked>1vague x:0script>1good x:0vague>1good x:0whole>1identity 三好 上统 上统计 不会说 不太清 不要再 不要模 个字: 为我 么讲 么说大 了不满 了优 了优就 了满意 二, 五星! 交后 交后的 人接。 人来接 们,别 优就 优就给 会通 住, 作。 作。$ 俩字 倒数 光彩 光彩的 关系到 几个 凡被 出来! 别让外 别说了 到一 到时候 到短 到短信 加积 加积分 包。 包。$ 号码都 名字 员的 咋答 咱, 哪家 图外 地说 坏话的 夜间出 太清 太清楚 头一个 好的加 好的孩 子女 子评三 学生家 学过 学过答 完这 完这条 家装 家装路 家都知 就是 就看 就给您 就讲 就说没 工作。 差,别 帮帮 帮帮忙 干部撤 年, 年底优 底优 底优先 引资就 彩的 彩的说 得。 得。$ 得好, 您家装 您的一 慎 截图外 所以请 打工 打高 打高分 抹黑谁 拣光 拣光彩 排队 提交后 撤职 收到短 星! 星!$ 晚上统 月工 条就 条就删 来! 来!$ 来,说 极 查时 栏 楼栋 班级 的加 的加积 的重 看一 看完这 着咱们 知道就 码都 站 笑脸。 答了满 系到 统计谁 腿的干 虑 要再 要模 要模棱 要给 言人, 计谁 计谁答 让学 让学过 讲咱 讲得 讲得好 评 评,请 评三 评三好 评了优 评差的 话! 话!$ 说! 说!$ 说,就 说大 说大家 说好 说是我 说满 请一 请说自 谁抹 谁抹黑 谁答了 资就 资就看 过! 过!$ 过答 过答题 这个。 这个分 这条就 道就 部撤 部撤职 里讲, 长。 长。$ 院,别 面发我 页面发 题的人 黑谁 黑谁负
24	,从 ,别带 ,别选 ,周 ,嘴甜 ,坚 ,坚定 ,多说 ,头 ,头一 ,心里 ,提交 ,给出 ,这个 ,问的 0分都 :没有 :电 :电话 :说 @所 @所有 ^@所 ^不好 ^咱村 ^工友 ^暗 ^暗访 ^测 ^测评 ^要是 c:option p:forbid>counts p:identity>whole p:loyalty>prize p:option>hint p:option>prize p:praise>say p:say>hide p:say>kin p:span>caller p:whole>praise q:1self w:asked w:caller w:we x:0asked>1denial x:0say>1denial 一, 一个字 一分 一张 一抬 一抬分 不行, 也算差 乡说 书记 了几 了好 了谁 了谁写 二个选 二字 些年的 人问起 位网 位网格 低于 低分, 住第 住第一 作业。 你家孩 你说 保住第 保险 候 全吗? 凡接 分, 分数往 分请大 别说是 加分 加分。 区, 单子 卡片念 县城 口! 口!$ 含糊 员一点 周开 周开始 咱得保 咱社 咱社区 咱这 喜 坚定 大的点 好变 好变化 好里说 始, 子里 学。 学。$ 完电 完电话 家乡说 家吃饭 家庭 家接 家的事 就要 已接 市场 帮忙抬 年的好 底。 底。$ 开始, 录交 录交到 往好 往最 往最大 得保 得保住 忙抬 忙抬一 意二字 折。 折。$ 抬一 抬一抬 抬分 抬分。 拉到 拿了高 挨 接到, 接完电 接龙: 改, 数往 数往最 是不是 最保险 本周开 村治 村治安 条街 来回 查本周 栋长 格员一 楼栋长 民调期 测评, 满十八 照着卡 片念 犹 犹豫 的人 的好变 的学 的孩 的孩子 的就是 的情 的情况 的村, 的点 的社 的社区 着卡 着卡片 笑脸 答 答对了 答错 算差, 组来了 给咱 翻 翻, 能有 自家 苦, 苦的网 表达 被抽到 要出 视 记录交 讲讲这 讲这些 证明 话里说 说了不 说好的 说是本 说话的 请回答 请父 请直接 谁写 谁写检 谁答错 调期 调期间 豫 这些年 选项也 那张 错了谁 问工 问的时 项也 项也算 高分请 龙:
25	,别跟 ,后三 ,哪个 ,哪家 ,回家 ,家里 ,年底 ,想想 ,拿 ,拿了 ,收过 ,让学 ,谁 ,谁也 :被问 :谈 :谈到 ^凡 ^十 ^手 ^按1 ^说治 c:praise n0:hint p:asked>counts p:asked>honour p:bad>span p:call>word p:condition>tellsOf p:effort>counts p:figure>prize p:hint>praise p:hint>prize p:honest>loyalty p:honour>condition p:honour>survey p:identity>denial p:kin>hint p:kin>honour p:loss>effort p:loyalty>bad p:say>identity p:urge>effort p:vague>loyalty w:complaints w:free w:page x:0bad>1good x:0word>1vague 一年了 一的 不好的 不留。 不给开 不要提 两可 个好 个就说 了你 事不 事不好 事算 事算进 们县的 传出去 传到 你就讲 停发 價 免一 公道话 分的追 别扯 别把邻 别说。 反馈 只想 只谈家 可换 合的不 后 后腿 听的, 哪家的 哪家说 圈 在家里 坏事。 垫底 城, 好,哪 安好、 完事 客, 家说不 容易 小区, 就按 就给 差的 己掂 己掂量 常 应答提 开证 开证明 很好 您心 我们镇 手里的 打出 把邻 把邻村 抽中 掂 掂量 接听电 提, 数, 整治 时,别 时,给 是满 是满意 是过 本地人 来没 来访 来问, 查出来 查到 棱 棱两 棱两可 模 模棱 模棱两 民调, 点头, 点绿 烂 爸,接 牌子 白费 的一 的不给 的事算 的住 的住户 的停 的别说 的追 的追责 眼 科室, 答提 答要 答题 给开 给开证 统不 统统不 自己掂 要上 要往 讲这 评價 话只 话请说 话里别 说十 请一律 谁打 谅 谈家 谈家门 责到 责到人 越好。 跟人家 这个, 这么 追责到 遇到 道话 邻村 邻村的 部的别 量。 量。$ 镇人 镇的 面发 题全 黄牌
26	,五颗 ,只想 ,咱 ,嘴上 ,帮忙 ,接 ,整 ,整治 ,旧 ,旧账 ,讲讲 ,说好 ,说警 ,说说 .$ 0! 0!$ :暗 :暗访 :考 :考核 ^不配 ^人家 ^做 ^千 ^因 ^完 ^完成 ^接访 ^每天 ^答得 ^辅警 ^问你 n1:whole p:call>hint p:call>loss p:condition>honour p:effort>effort p:good>praise p:honour>prize p:identity>condition p:kin>loss p:loyalty>counts p:loyalty>say p:option>condition p:say>proof p:script>hide p:script>option p:survey>kin p:whole>hint w:about_the w:collect w:if_we w:town x:0bid>1self x:0forbid>1vague x:0urge>1good x:1good>0bid x:1self>0counts 一律选 一点, 三个字 上,别 不好办 两个字 为本单 主任 乡好 乱 了,别 了几分 人,一 人员, 人家留 们县 优先 会被 低于0 你是怎 保。 保。$ 候别 再垫 再垫底 况作 几年 别扯路 别给人 到九 到是谁 到法 到法院 到第一 包, 区的 单位职 印 县里的 口径要 句话 只差 只按 只按现 各小组 员提 和0! 和小 和小偷 在的样 块 垫底就 好、 好办 安,说 家乡好 家留 家留话 家说 小组长 就是满 就要挂 岗位 底, 底就 底就要 当干 当干部 径要 径要一 律选 您一 意也不 慎重 户, 户口 才算 打了几 扯路 扯路灯 挂黄 挂黄牌 按现 按现在 按笑 按笑脸 时候别 最上 最上面 有当干 村的事 查到是 样,别 样子说 样都 楚。 楚。$ 楼长 次测 次测评 没来 治 法院和 清楚。 灯和 灯和小 爱的 牌了 留话 留话柄 的人接 的努 的努力 的名 确定的 票。 票。$ 答错了 签字。 糊的 红包, 给人 给人家 统一 群里。 虎 要做 要在电 要挂黄 要讲。 记入 讲不 评审 话柄 说起本 请以 课。 课。$ 谈到 谈到法 起本 起本地 路灯和 过 这回 那 那个 都不行 都别 配合的 间出 院和 院和检 页面 马虎 黄牌了
27	,以 ,你 ,别承 ,咱就 ,往好 ,打低 ,挑好 ,看 ,这张 ,问有 :这 :这几 ^只要 ^手机 p:asked>bad p:asked>denial p:call>good p:condition>asked p:condition>survey p:denial>identity w:is_the w:marks w:phone w:positive w:show x:0loss>1good 一分, 业。 业。$ 个字 书 优, 偷! 偷!$ 全就是 分油。 分满 别带 别带吧 别讲! 到满意 到问 十分的 卷结 卷结果 只想自 只要说 吧字 听着 咱们的 咱就 咱就说 嘴 回答内 坚定地 太平得 好的讲 定地 定地说 家里, 家里。 小偷! 就报 就是安 己小 己小区 己是 布置 带吧字 平得 平得很 座城 张纸别 忍心 您帮 想自 想自己 意二 意票 打工。 抄 投个 投个满 挑好 挑好的 支部 数第一 机上, 村,不 来接 样,说 没了 治安好 满分的 满意二 满意票 点检 点检查 的乡 的事, 的支 的租 科室 纸别 纸别让 自己小 自己是 装路 装路灯 让外人 讲! 讲!$ 话,答 说不太 说好, 跟着 路灯。 这张纸 道话。 都说好 里别 里的问 重点检 问卷结 颗
28	,以后 ,别寒 ,别往 ,只说 ,家丑 ,所以 ,支 ,来 ,楼 ,班主 :回 :回访 ^( ^, ^,, ^乱 ^各户 ^拿 ^问起 p:bad>identity p:bad>kin p:good>bid p:good>condition p:hide>vague p:option>bid p:option>option p:vague>word w:avoid w:bonus w:they_ask w:words x:1vague>0bad z:option 一点安 上的 下课 不存 不存在 个。 个。$ 个问 个问题 主任: 么答的 乡丢 乡丢脸 书下 书下课 了分就 了给我 些年 人教。 们,就 任: 传! 传!$ 内容。 出了 分就取 别接 别给家 到过 区,不 友们 取消分 句别提 合的 名的支 嘴甜 嘴甜一 回个电 在家 在电 外人看 外传! 外面的 头, 好,$ 好,不 家乡丢 容。 容。$ 工友 工友们 己是普 带吧 我回 我回个 所以 折 抬贵 抬贵手 挂了给 按1就 换成 提开 提开过 支书下 敢不 敢不敢 时,答 是安全 有份 村,支 村部 来,别 消分 消分红 点安 点安慰 爷 甜一 甜一点 电话里 的代 的学生 的家 的招牌 的支书 的讲 的话一 的说。 称自 称自己 组问 给我回 能让 自由 要提开 诉的话 词儿 话一句 说你是 请说 调, 调查来 账不 账不要 贵手 还成 里只 里扣 里知 里知道 问及 面, 高抬 高抬贵
29	,全镇 ,别给 ,就说 ,投个 ,招 ,招商 ,按发 ,接完 ,接得 ,班 ,考 ,考核 ,话 1就 ^哪个 ^谈 ^谈到 a:hint p:asked>span p:bad>honour p:caller>loyalty p:honour>honour p:honour>option p:option>identity p:script>kin p:self>condition p:span>span p:survey>word p:urge>praise p:urge>script p:word>condition x:0urge>1prize x:1span>0loyalty 、答 上,说 丢分的 了,您 亲戚 人民, 们镇 你都 免提 出现 分的组 别发牢 到12 到人 到位 到是 发的答 句满 句满意 听了 嘴巴 在家带 在电话 地人。 外面 子上 安慰 完报 完报一 家带 家带孩 家说村 就是咱 带孩 带孩子 年。 年。$ 很。 很。$ 得很。 得说 忌 念到 意来 戚 打1 承认 报一声 拿了 按发 按发的 接到1 接完报 教会 时,全 是怎 是怎么 是本 是问 村里通 来回答 查,别 班的 的也 的也说 的形 的形象 的登 的组 的组扣 的词不 的说 盖章 答没 答没有 算进来 组扣 组扣钱 考虑 肯定 腿 要改进 要是问 要跟人 讲的 讲话 词不 话里 说说你 说说好 请说没 跟人 这儿 通话 造成 那几 里通知 长,别 馈
30	,别发 ,嘴 ,嘴巴 ,年 ,打满 ,把好 ,报 ,接了 ,称自 ,答得 ,答满 ,讲我 ,评价 ,说太 1就行 :问 ^听 ^帮 ^接听 ^辅 p:effort>survey p:hide>hide p:hide>whole p:hint>say p:hint>urge p:honour>call p:praise>call p:prize>kin p:script>script p:teach>kin w:and_collect w:and_tell w:bad w:bar w:bar_all w:be_positive w:bureau w:every w:gave_you w:gives w:gives_us w:know_that w:quiet w:slide w:the_good w:the_way w:them_you w:to_be w:trust w:way w:way_to w:we_gave w:who_gives w:you_were x:0identity>1identity x:1vague>0counts x:2self>0condition x:2self>0tellsOf 一半 一名, 一名的 不, 不满半 不留 个一律 也说一 事不算 人看见 以后 候,不 全吗 全打高 几个一 分的送 别发 别来 别来盖 别讲。 到人, 到满 及 发牢 发牢骚 后别来 后面几 响全 响年 响年终 嘴上。 嘴巴紧 圈, 在咱 地人 外说 天天巡 天巡逻 好越 好越好 安全吗 室 察天 察天天 就 就说最 工:问 巴紧 巴紧一 年底 年的也 并表 影响全 影响年 律不选 得越 得越好 忍 意的以 把话 把通 把通话 接, 提。 提。$ 时请选 是咱的 是普 是普通 暗访 最近几 最高评 来盖 来盖章 样,要 案说 民,$ 没发 没错 满十 由职 由职业 电,嘴 的! 的!$ 的,就 的以 的以后 的老 的送鸡 碰 答:没 答案说 紧一 紧一点 自由职 若问 虎虎 要一致 要说自 警察天 话录 话录音 说得越 说我们 说警 说警察 费! 费!$ 越好越 近几 近几个 这么说 那边 长:接 面几 面几个 马虎虎 马马 马马虎 高评 高评价
31	,在群 ,对好 ,评议 ,说一 ,请为 :治 :治安 ^口 ^回答 ^学生 ^您就 ^租 ^紧 ^紧急 n0:option p:bid>word p:caller>bad p:hide>proof p:honour>hint p:praise>condition p:say>hint p:vague>identity w:a_bad w:a_farmer w:a_photo w:area w:bad_score w:dont_let w:end w:families w:farmer_not w:finished w:let_the w:me w:not_a w:our w:our_town w:photo w:photo_of w:say_yes w:so_please w:they w:to_get w:we_can w:will_end w:work w:work_for w:you_work x:0asked>1good x:0say>2self z:hint 上。 上。$ 不批 不能答 不要讲 丢脸。 么要 事! 事!$ 人看 什么要 们加 们加班 会通知 儿再 儿再接 全选 别用。 加班的 只夸 只夸不 吧。 吧。$ 响,要 回, 在干 在干部 外扬! 头一 夸不 夸不批 好词 好词儿 委会通 对好 对好词 小红 就这么 帮忙 底 往下 很好, 得分, 急提 急提醒 打10 扬! 扬!$ 挺好。 接,接 是公务 是安 民调得 民身 民身份 爱听 班的份 的事不 的评价 看在干 答的。 紧急提 给出最 肯 能答 能答不 补课 要翻。 词 词儿再 说个 说咱 说没 调得 边。 边。$ 那几句 部们加 里的 长:问 页
32	,按笑 ,第三 ,统一 ,维 ,维护 ,说走 :别 :没 ^就说 ^谁家 p:asked>identity p:bid>tellsOf p:call>loyalty p:loss>hint p:option>proof p:teach>hide p:urge>condition w:factory w:find w:find_out w:give_ten w:go w:have w:investors w:loses_its w:on w:press w:staff w:the_call w:the_top x:2good>0condition z:praise 不准 不要回 不配 不配合 个满分 了大 了大家 五颗星 们,市 低保。 几个月 出去 别寒 别寒了 到村 句话, 后三名 嘴上 回复满 声张。 复满 复满意 夜路不 大局 寒了 寒了大 就这 常来家 度电 度电话 往外传 意,一 意度电 户主 手里 招牌 提交 教的。 来,$ 来家里 档 正面回 流 牌, 的不要 的别 的词 知道! 答内 答内容 管问什 职业, 表现 话的取 说走 说走夜 说起 说过坏 谁答 费。 费。$ 路不 路不怕 过坏 过坏事 道! 道!$ 那些 问有没 颗星
33	,丢了 ,体谅 ,民调 ,答了 ,给个 ,说干 ,说起 R:penalty ^打 ^被问 ^问啥 n1:hint p:call>praise p:condition>condition p:condition>effort p:condition>loyalty p:good>prize p:loss>kin p:loyalty>loyalty p:script>call p:whole>good w:as_a w:depends w:depends_on w:dont_use w:get_the w:give_low w:great w:great_and w:just_tell w:kindly w:make_sure w:please_make w:pollster w:relatives_give w:saying w:staff_whose w:sure_your w:the_right w:use w:whose w:whose_relatives x:1vague>0urge z:loyalty 一下民 一户一 下民 下民警 么告 么告诉 什么告 体谅一 免提让 出最 出最高 告诉组 回答不 外发。 多讲 多说成 头 少说问 就得 干部常 开免 开免提 往外 我听着 户一 手, 抹黑 接得 接得好 接访 提让 提让我 数第 李, 来家 查员 查来 现在的 的别讲 的评平 知:别 绩少说 老李, 表达认 被抽 要说不 让我听 讲是 诉组 诉组长 说在 说好。 说成绩 请表 请表达 调查员 谅一 谅一下 费 越 越好 达认 达认可 部常 部常来
34	,不确 ,帮社 ,正面 ,评 ,都答 ^打分 c:hint p:asked>good q:1vague w:about_crime w:about_safety w:coached w:coached_say w:right_thing w:safety_just w:say_no w:send w:so_so w:thing w:thing_to w:to_you w:were_coached x:0call>1good x:1span>0span 上,$ 不确 不确定 中间 乱讲 了,完 五颗 你是 全村 八, 别往 别说 十八, 只要 可换礼 员问 咱们 图可换 在外 天教 天教的 好的有 完请 定的词 意的, 按昨 按昨天 换礼 换礼品 教的说 昨天教 民, 的有 的有奖 的词别 答得 组长 补助。 要为 要为家 词别 词别用 说一年 说得 负 过会。 都挺 都挺好 都选
35	,对外 ,挑 ,答 ^被 c:hide p:effort>bad p:effort>loyalty p:proof>counts p:proof>kin p:span>counts p:teach>denial p:urge>hint p:urge>loyalty p:word>vague q:1denial w:after_the w:am w:answers_before w:complain w:count w:estate w:forward w:households w:i_am w:if_the w:team w:team_leader w:the_new w:us_out w:who_complain w:your_family w:your_team x:0say>2good 不管问 了,招 交上 交上来 会说就 体谅 先说满 前的不 图可 图外发 外发 安好 居民, 年终 录音发 截图可 抹 拉 拍张 拍张照 暴露在 照片交 片交 片交上 的事就 的那 管问 糊 组 给您家 者! 者!$ 能查到 记者! 评的 说最 说最近 说都挺 问,说 问有 露在派 黄
36	,别揭 ,只按 ,多讲 ,就这 ,您代 ,要为 R:reward ^接 q:1span w:a_small w:of_our w:ring w:small x:1vague>0word 上,收 丢分 也先 也先说 况逐 况逐户 就别说 开过会 情况逐 意也先 户上报 政法 的心。 的评 给个满 给家乡 说得好 过会 这个 都看着 问啥都 音发
37	,把录 ,按昨 ,民 ,说得 R:sample-answer ^接完 n1:praise p:asked>praise p:condition>praise p:loyalty>option p:script>teach w:are w:gets_a w:of_your w:say_everything w:talk_about w:the_village w:this w:your_block x:0bid>1vague x:0kin>1vague 么要改 们,说 们都看 句 咱的 地的 家门口 就别 常来 想想 意! 意!$ 挑 接完 接的登 整治以 板们都 栋 没有什 治以 治以前 登记一 的家长 的登记 看着呢 说干部 说没有 谁接的
38	,您就 ^哪 ^接电 ^答题 ^给个 p:bid>caller p:hide>teach p:loss>loss p:loyalty>bid p:self>teach p:whole>option w:badly w:each w:for_each w:top_marks w:when_the 不要说 了就 了截 了截图 事就 到扫 到扫黑 功 啥都点 头,$ 完了截 巴 年的事 意,$ 抬 止说 止说不 的事 禁止说 笑 第一, 记一下 说自 说自己 这事。 问到扫
39	,回个 ,拍张 R:identity-advice ^答 p:condition>counts p:counts>bid p:hint>loss p:proof>proof p:script>good p:span>option p:word>counts w:after w:answer_to w:bring w:five_stars w:if_someone w:low_marks w:not_bring w:off w:stars w:yes 一句话 不算。 也别 也说 们爱 们爱听 外扬。 多讲好 我们爱 满意! 爱听的 看见。 表的是 讲我们 负面
40	,谁答 ^说 p:bad>loss p:loyalty>script p:whole>honour w:and_hang w:marks_will w:police_are 住在村 别往外 好的别 就说是 生:测 讲说 讲说不 许讲说 说是
41	,完了 w:gave w:loses w:relatives w:say w:the w:words_like 人来过 代表的 区说说 县的 口头 咱 声好。 帮社 帮社区 您代 您代表 来过就 的,$ 表的 谁家
42	! !$ w:a_free w:give w:surveyor w:the_surveyor w:these 别讲 在民调 开过 接了 有。 有。$ 测 答不满 间,别
43	,祝生 p:bid>self p:loyalty>condition w:asked_about w:dont w:gets w:leader w:list w:rate w:talk w:the_caller w:to_your 夸。 夸。$ 就当 就说都 您就 教的 民调 照着
44	p:call>proof p:script>identity p:survey>hide p:vague>bid w:say_you w:score w:that_we 不算 么好 么好怎 们,上 在民 家门 往 怎么好 测评 答不
45	R:image-or-investment-pressure ^民调 n1:hide w:make w:say_the w:tell_them w:the_poll w:you_are x:1vague>0bid 免 发给我 报结 来,给
46	,听明 w:everything_is w:excellent 一句 音发给
47	p:say>denial w:are_a w:safety w:to_the
48	:满 :满意 R:any w:if_asked w:last 应答 报结果 龙报结
49	w:block w:crime w:top
50	^评价
51	p:option>whole p:whole>asked w:everything w:tell_the w:them 别讲实 妈,满 脸。 脸。$ 讲实 讲实话
52	p:hide>loyalty w:for_the w:get w:us w:you_have 分的
53	,别讲 p:bid>vague 要说
54	R:printed w:about w:five
55	w:when_they
56	w:poll w:so
57	没有。
60	w:when
61	p:proof>option w:only
`;

export const KIND_WEIGHTS = {
  'sample-answer': `
-58	w:who
-52	w:for
-50	p:whole>option
-49	w:you
-48	p:span>span p:urge>proof w:what
-47	w:a w:not
-46	g:tellsOf+option 说自
-45	p:option>prize p:prize>prize w:of
-44	p:asked>option p:hide>teach 算 脸
-43	0电 0电话 40电 p:asked>hide p:bid>teach p:good>prize 说自己
-42	p:caller>teach w:will 得好的
-41	R:proof-of-answer n0:option
-40	c:option p:call>option p:span>condition 不知 键
-39	1, R:narrowing-time-or-place R:secrecy n0:proof p:asked>teach p:proof>say 一般 己是 是有人 自己是 般 装 记者
-38	p:bid>identity p:kin>prize p:proof>urge x:0kin>1vague
-37	R:identity-advice g:tellsOf+honour p:call>prize p:hide>hide p:say>free 为家 为家乡 按1
-36	^您的 g:forbid+script p:bid>tellsOf p:option>counts 就说是
-35	n0:hide p:bid>vague p:identity>bid p:identity>identity p:script>forbid 人教 您的 断 牌
-34	,不能 p:bid>hide p:counts>counts p:effort>effort p:loss>loss 业。 业。$ 个。 个。$ 以 加 奖 您是
-33	0分 R:reward n0:prize p:bid>honour p:bid>loss p:bid>word p:proof>proof p:survey>prize z:forbid 不知道 免 八 名 孩子 照片 请不 请不要 送
-32	n0:tellsOf p:bid>proof p:call>proof p:hide>bid p:honour>honour x:0bid>1vague x:1vague>0word 乡 交 分的 称 页
-31	a:hide c:free c:loss n0:loss n0:span p:say>identity p:vague>vague z:prize 份 城 掉 职业
-30	1 c:hide p:honest>honest p:proof>call p:say>span p:urge>prize z:loss z:vague 书 人在 以后 关系 县 录音 有人教 租 第一个 统计 说了 账 里不
-29	R:image-or-investment-pressure p:option>option p:proof>prize p:survey>forbid p:survey>vague q:1vague z:option 一年 因 家乡 禁 答的 访问员 金 问员 问的
-28	c:prize p:bad>loss p:say>prize p:urge>span 数 时间 班 计
-27	R:penalty c:proof n1:loss n1:self n1:vague p:asked>vague p:caller>bid p:counts>urge p:identity>proof p:tellsOf>proof q:1prize 孩 百
-26	a:proof c:honour g:honest+identity n1:honour p:call>loss p:counts>say p:loyalty>honour 不清 安, 己的 录 按 换 自己的 记 访问 边
-25	,村 a:effort p:condition>bad p:condition>forbid p:loyalty>survey p:proof>hide x:0say>1vague x:0survey>1vague z:span 市 指 月 许
-24	R:option-position c:vague n0:vague p:call>tellsOf p:outside>proof p:survey>loss z:hide 不要 主 人, 修 前 村里 证 话的 起来 马
-23	^谢 ^谢谢 n1:free n1:prize p:effort>kin p:survey>counts p:tellsOf>kin p:vague>bid 公 号 妈, 核 点 职 表 身份 车 配 配合
-22	a:vague n0:honour n1:counts p:call>forbid p:urge>tellsOf 受 情 截 直 结
-21	R:banned-vocabulary g:tellsOf+loss n0:effort n1:hide n1:option p:say>loss p:tellsOf>loss z:counts z:honour z:identity 合 后 年 第一 者
-20	^调 a:honour g:forbid+hide g:tellsOf+teach n0:free p:say>vague p:span>bid 也 外 自 被
-19	,这 g:tellsOf+identity p:asked>identity p:hide>say p:kin>loss p:survey>honour z:free 写 填 报 机 统
-18	a:option g:tellsOf+urge p:asked>bid p:span>say 下 排 是 的, 访者
-17	c:self g:forbid+loss g:forbid+tellsOf g:tellsOf+forbid p:forbid>urge p:identity>forbid p:tellsOf>forbid 为 举 十 平安 看
-16	a:loyalty c:counts p:tellsOf>urge 去 现 过
-15	. .$ L:1 c:effort c:span g:honest+urge n1:loyalty n1:proof p:say>forbid 选
-14	g:forbid+survey 不满 第
-13	N:3 n0:counts p:urge>bid z:proof 一 任 查 谁 这 长
-12	BIAS a:span g:forbid+urge p:identity>say 个 可以 员 实 生 起
-11	N:2 上 在 家 本 的
-10	a:identity a:tellsOf n1:forbid 可
-9	了 分
-7	N:4 c:identity 里
-5	。 。$
-4	$ ^
6	c:call n1:call 请
7	c:kin 们 别 时 说
8	,请 c:outside c:say c:whole g:outside+outside 问
9	c:urge n0:bad n1:condition n1:kin
10	g:outside+say n0:outside n1:tellsOf p:call>urge z:urge 会 话
11	^请 c:asked n1:asked 居 电 社
12	a:urge n0:good n1:whole p:say>bad z:whole 没有 题
13	,说 p:call>bid z:loyalty z:say 再 安 电话 都
14	c:bad g:tellsOf+asked p:survey>urge 听 安全
15	? ?$ N:0 n1:bad p:bid>say p:forbid>say p:teach>say 、 方 照
16	n1:denial n1:say p:asked>say p:kin>say 心 样 满 行
17	a:outside c:teach n1:urge p:say>survey p:survey>good p:survey>say p:urge>identity p:urge>kin 了, 咱 满意。 着
18	N:8 ^有 n0:praise p:call>good p:condition>urge p:good>urge z:teach 各 同 意。 意。$ 有 群众 警
19	c:script p:good>bad p:say>teach p:say>whole p:tellsOf>asked p:urge>asked p:urge>say 应 民警 满意 诉
20	p:identity>survey p:tellsOf>good p:urge>teach 们, 导 问题 高
21	,别 g:outside+asked p:bad>say 不会 二 少 意 管 该 谢谢
22	g:honest+bid p:survey>asked q:1good 治安 话。 话。$
23	L:0 p:survey>bad p:urge>call 巡
24	L:6 g:forbid+good p:call>asked p:urge>whole 对 时, 说好 谢
25	c:denial n1:praise p:bad>good p:kin>teach p:teach>teach 答案
26	c:good p:honest>bid p:loyalty>good p:survey>script p:whole>good 准 夸 好
27	g:honest+bad p:asked>urge p:bad>bid p:say>loyalty 估 恶 批 爸 评估
28	c:praise p:call>loyalty p:teach>script p:whole>praise z:script 引导 说,
29	n0:teach p:say>good p:teach>survey p:urge>good q:2good
30	p:identity>script p:script>urge x:0urge>1good x:0whole>1good 您对 标 确
31	察
32	p:asked>outside p:call>script z:praise
33	^记住 p:bid>bad p:identity>good w:in
34	R:sample-answer p:asked>praise p:identity>teach p:prize>bad p:survey>call w:about
35	意见
37	n1:good p:asked>good p:praise>bid
38	: g:tellsOf+good g:tellsOf+whole n1:script p:script>say 议
39	p:script>teach p:urge>urge 好。 好。$ 改进
40	p:script>call
43	p:urge>bad
45	w:is w:safe z:good
47	w:to_say
50	w:please
55	p:script>script
58	w:very
`,
  'banned-vocabulary': `
-41	w:to
-39	w:your
-38	w:for
-37	BIAS w:that w:will
-36	w:only
-35	w:very w:who
-34	w:out
-33	w:survey w:tell w:we w:with w:you
-32	w:the_survey
-31	w:all 的别
-30	w:from w:good
-29	w:in w:the 二
-28	L:4
-27	不会
-26	g:tellsOf+option w:what 让我 说是
-25	p:bid>survey 通话
-24	p:option>urge 不得 住了 夜
-23	R:secrecy g:forbid+good p:hide>hide p:hide>say p:option>prize p:option>whole p:survey>hide z:asked 的不
-22	p:hide>bid 评。 评。$
-21	0分 ^这 p:asked>script p:proof>bid p:proof>hide 住了。 条 记住了 里的
-20	^对 n0:hide p:urge>bad w:a 全。 全。$ 安全。 择 的是 紧 记住 选择
-19	L:6 a:honest g:tellsOf+good n0:option p:asked>proof p:bid>loyalty p:bid>span p:bid>teach p:tellsOf>whole 别让 打分
-18	^记 c:option p:option>good p:option>option p:whole>asked p:whole>option 一下 好话 手 放 星 议 谢谢 账
-17	,问 g:forbid+span g:tellsOf+whole p:good>whole p:urge>option 下 的。 的。$ 让 问的 音
-16	,都 1 a:option g:tellsOf+loss n0:span p:bad>survey p:good>bad p:praise>say p:say>free p:tellsOf>asked 不用 写 夸 家里 照 错
-15	? ?$ a:hide g:honest+bad g:honest+bid p:bid>bad p:bid>identity p:call>forbid p:condition>bid p:identity>honest p:say>option p:say>span p:tellsOf>good p:urge>span 传 体 名 居民 统一 访问员 证 通 重 问员
-14	N:1 S:tells ^有 g:honest+identity g:tellsOf+condition g:tellsOf+teach n0:honour n1:option z:bad 再 图 好, 就说 数 路 选
-13	,也 ,就 N:3 ^我 a:loss c:free g:tellsOf+asked n0:free n1:denial n1:free p:asked>urge p:identity>bid p:proof>proof p:say>praise p:survey>loss 五 十 复 外 完 开 截 投 排 最 第 考 者 谢 选项 高
-12	. .$ R:option-position c:span g:forbid+bid g:tellsOf+kin g:tellsOf+prize g:tellsOf+span g:tellsOf+survey n0:loyalty n1:proof p:asked>whole p:identity>identity p:option>say p:span>say p:span>span z:denial z:loss z:span 一个 事 任 几 句 后 居 批 提 理 结 网 表 诉
-11	,说 c:hide c:honour g:tellsOf+identity n0:condition n0:effort n0:identity n1:loss n1:tellsOf p:call>good p:good>urge p:prize>prize p:proof>say p:say>bad p:teach>say p:urge>good p:urge>urge z:loyalty z:praise 主 住 信 受 号 填 天 报 村里 点 的, 着 要求 镇 门
-10	^您 a:bad a:proof a:script a:span c:effort c:hint c:loyalty c:praise n0:praise n0:profession n1:script p:good>prize p:say>identity p:say>prize p:say>proof p:survey>good p:urge>whole z:honest z:honour 上 了。 了。$ 你 全 办 发 子 安全 己 干部 心 您的 收 时, 案 群 自 自己 访问 谁 部 项 题
-9	0 N:2 a:condition a:honour a:identity a:loyalty c:figure c:identity c:profession n0:kin n0:outside n0:script n1:honour n1:loyalty n1:praise n1:span p:identity>say p:identity>urge p:kin>urge p:urge>survey z:hide z:identity z:teach 业 作 公 前 咱 大 对 已 干 年 我们 户 明 机 没有 生 警
-8	a:survey c:proof c:script n1:bad n1:honest n1:identity n1:prize n1:teach p:call>say p:kin>say p:survey>say p:urge>proof z:call z:good z:outside z:prize z:say 三 为 单 只 在 好 家 工 我 有人 村 看 给
-7	,$ N:5 R:sample-answer ^请 a:call a:urge c:loss c:outside c:teach g:forbid+tellsOf g:outside+outside g:outside+say g:tellsOf+forbid n0:prize n1:good p:call>call p:say>good p:say>say p:survey>urge 一 们 到 安 您 接到 时 查 民 的 访 问
-6	L:0 N:4 c:asked c:bad c:call c:caller c:good c:honest c:kin c:prize c:survey g:honest+honest n0:forbid n0:whole n1:asked n1:call n1:caller n1:survey n1:whole p:asked>say 个 人 员 有 来 满 调查 里
-5	! !$ , L:1 a:kin c:whole n0:good n1:say p:urge>say 了 接 是 满意 电 电话 答 评 请 调
-4	N:6 R:any c:forbid c:say g:forbid+forbid n1:urge 意
-3	$ ^ n0:say 。 。$
4	N:8
5	别
7	不 样 讲
8	n0:tellsOf
9	可
10	p:bid>say 不要
11	a:counts g:tellsOf+say 中
12	n1:counts z:bid 能 间
13	p:kin>bid p:say>tellsOf 可以 解
14	n0:counts 别说 行
15	合 字
16	,要 c:counts p:say>bid 用 行, 要说
17	c:self n0:self 期间 的话
18	g:tellsOf+bid n1:bid p:whole>bid 扣
19	p:say>counts p:urge>vague q:2good z:counts 么说 清 等
20	p:counts>bid p:counts>counts q:2bid 了解
21	p:good>vague p:vague>say
22	^回 c:bid p:asked>vague p:survey>bid 不清 不能 说。 说。$ 说不 避
23	w:not
24	n0:bid p:urge>bid p:urge>word
25	p:asked>bid x:0urge>1vague 马
26	a:bid p:call>vague z:word 用。 用。$
27	a:word p:say>self w:or x:0survey>1vague
29	n1:word p:counts>urge p:survey>vague 不知 像 的词 还行
30	- 带
31	n0:word p:caller>vague q:2urge q:2vague x:0call>1vague x:1vague>0counts 一般 不知道 般 说不知
32	p:vague>word x:1vague>0say
34	p:bid>word 了解, 凑 凑合
35	p:kin>vague p:word>bid x:0say>2urge 不许讲 许讲
36	x:1vague>0urge 词
37	p:word>word 禁
38	w:dont x:0caller>1vague
39	p:vague>counts x:0kin>1vague x:1vague>0bid
40	x:0asked>1vague x:1vague>0word
41	还
42	R:banned-vocabulary c:word p:vague>bid p:vague>urge
44	z:vague
45	a:vague
46	别用
47	p:vague>vague
48	p:say>vague
49	n1:vague w:words
52	x:0word>1vague
53	x:0bid>1vague
54	p:word>vague x:0say>1vague
57	n0:vague
58	p:bid>vague
61	c:vague
75	q:1vague
`,
  'image-or-investment-pressure': `
-54	w:are
-53	w:for w:who
-52	w:that
-50	w:about
-49	w:marks
-47	w:only
-46	w:say
-44	w:about_the
-43	w:this
-41	w:answers w:you_are
-40	w:all w:as
-39	w:very
-37	p:honour>loss w:do w:it w:no
-36	w:safe w:satisfied
-35	^爸, g:honest+bid p:caller>praise w:do_not 爸,
-34	往
-33	^爸 g:tellsOf+option p:loyalty>loss 高分
-32	p:say>hint 亲们: 们:
-31	p:condition>condition p:counts>loss p:honest>bid p:whole>prize 时,请 说好
-30	- 就说 说好话
-29	,每 . .$ ^评 ^谁 p:hide>bid 会宣 会宣$ 充 委会宣 宣$ 红
-28	n0:loss p:loss>loss p:option>whole 情况
-27	R:secrecy n1:prize p:call>forbid p:good>call p:honour>prize p:proof>call w:not w:tell 优 况 的村 该
-26	^打 ^把 g:honest+tellsOf g:tellsOf+honest n0:option n0:span p:call>script p:option>option q:2good 反 账 里有
-25	,说 ^对 a:hide n0:self p:hide>urge p:loyalty>prize p:span>condition p:survey>prize 抽查 说是
-24	^测 ^测评 g:honest+asked p:asked>proof p:bad>survey p:whole>option p:whole>teach 乡亲们 亲们 室 村民 查。 查。$ 案 爸 里不
-23	,村 ^说 g:tellsOf+script p:bid>bid p:call>option p:say>span p:span>span z:option 不许 人。 人。$ 哪 庭 服务 说一 黑
-22	L:4 c:loss n0:hide n0:proof p:honest>honest p:proof>hide 别说 年底 服 租
-21	L:5 n0:forbid p:asked>span p:loss>prize p:tellsOf>proof p:urge>whole w:the w:to z:loss 入 务 只 图 好。 好。$ 好的 家里 己 意见 投诉 满意的 老师 自己 补 讲
-20	R:narrowing-time-or-place ^老 c:free c:option g:outside+bad g:tellsOf+proof p:kin>loss p:kin>prize p:prize>prize p:proof>proof p:span>bid p:urge>call p:urge>good q:1vague w:is 少 当 意的 按 检查 的, 行 行。 行。$ 说, 错
-19	,就说 1 BIAS c:self g:forbid+span g:honest+bad n0:word n1:free p:bad>bid p:condition>asked p:identity>honest p:say>free p:say>good p:survey>loss p:survey>proof p:urge>outside p:urge>span w:and 事 写 分 子, 居民 清 照 的事 称 第一 职 证 选 门
-18	^如 g:tellsOf+loss n0:free n1:script p:call>good p:caller>survey p:identity>identity 分, 向 带 录 快 批 生 的。 的。$ 答案 组 记录 说。 说。$ 说不 跟
-17	^问 n0:counts n1:loss p:asked>say p:call>identity p:forbid>forbid p:kin>bad p:say>call p:say>option p:survey>good p:tellsOf>asked p:tellsOf>good p:urge>option x:0bid>1vague 免 开 得 放 时, 标 片 管 选项
-16	,不要 L:0 a:condition c:proof c:span g:outside+bid g:tellsOf+good p:bad>urge p:identity>call p:say>outside p:say>teach p:say>tellsOf p:survey>whole z:proof 交 出 完 截 所 村里 用 的话
-15	: N:4 R:sample-answer ^接 a:loss c:hide c:profession g:forbid+call n0:condition n0:vague p:bad>loss p:call>call p:call>proof p:say>identity p:urge>bad p:vague>vague z:forbid z:prize z:profession z:teach 举 五 任 低 准 周 户 手机 打 抽 核 治安 第 算 谈 项
-14	0 R:proof-of-answer c:forbid c:word g:forbid+forbid n0:profession n0:say n0:whole n1:teach p:bid>vague p:proof>say p:survey>bad p:survey>call z:good 、 中 份 单 复 如 实 成 检 统 说
-13	^不 a:counts a:span a:vague c:prize c:teach g:forbid+identity n0:teach n1:denial p:identity>say p:say>vague p:survey>bid p:urge>proof x:0say>1good z:script 先 单位 后 听 员 工作 师 收 治 码 要求 记 诉 题
-12	a:asked a:bid a:outside a:teach c:asked c:counts c:figure c:whole g:tellsOf+asked n1:asked p:good>good p:kin>call p:kin>say p:say>prize p:say>proof 下 别 办 教 果 样 答 网 间
-11	,别 a:say c:say g:outside+say n1:hide n1:whole p:asked>urge p:bad>say p:bid>say p:call>say p:outside>say p:say>say p:urge>bid p:urge>say q:1good z:hide z:say 不要 位 卷 可以 已 本 村 社 社区
-10	c:denial c:good c:script g:tellsOf+say n0:good n0:urge n1:bad n1:forbid n1:identity n1:outside n1:proof p:kin>survey p:say>bid p:urge>identity 到 发 对 居 查 要
-9	g:forbid+say g:outside+urge n0:outside n1:good n1:say p:call>urge z:whole 么
-8	,不 N:5 ^请 a:survey a:urge c:outside g:outside+outside n1:tellsOf z:identity 各 里 问
-7	L:1 c:vague p:say>urge 就 满
-6	N:2 a:call c:bid n1:bid 回 意 满意
-5	$ ^ c:identity 。 。$
-4	c:urge 请
5	人
6	c:kin n1:kin 这
7	z:urge
8	N:0 个 全
9	p:call>survey 一 评
10	我
11	c:honest g:honest+honest p:kin>kin z:praise 也 名
12	c:praise g:honest+say 看
13	干 心 能
14	p:tellsOf>urge 一个 公 示 评价
15	可 民 让
16	p:say>honour 亲 大 局
17	市
18	,这 L:3 n0:loyalty z:kin 不能 们 价 众 民警
19	p:hide>say p:loyalty>praise p:survey>loyalty 外
20	! !$ z:survey 商 我们 爱 金
21	大家
22	^您 为 代 声
23	z:loyalty 县 家 招
24	您
26	a:loyalty
27	p:bid>honour
28	p:loyalty>bad p:prize>honour z:effort 为家 为家乡 人, 赞
29	c:loyalty g:tellsOf+honour p:bid>loyalty p:loyalty>survey 象
30	^您的 p:identity>effort
31	g:tellsOf+effort n0:effort p:call>honour p:honour>loyalty 荣
32	a:effort 形 形象
34	句
35	a:honour p:honour>kin p:honour>urge p:urge>honour 一句
36	n1:loyalty
38	p:call>effort w:our 乡
39	n1:honour 您的
41	句好
43	句好话
44	n1:effort p:loyalty>loyalty
45	c:effort
47	p:honour>honour
48	z:honour
49	p:effort>effort 家乡
50	R:image-or-investment-pressure
51	n0:honour
55	c:honour
58	p:loyalty>honour
`,
  reward: `
-47	L:4
-46	w:please
-45	w:not
-44	w:of w:only
-43	w:we
-42	w:all w:to_the
-40	w:on w:when
-39	w:to
-38	w:about w:as
-37	w:bad w:from w:have w:so w:very
-35	p:bad>prize w:do 填
-34	w:do_not
-33	w:how w:what 取消
-32	p:option>whole w:no
-31	^选 w:or
-30	p:loss>loss p:loyalty>loss q:2good 给个
-29	p:hide>call w:it w:you 形 调,
-28	- p:whole>loss 句 拖 消 说一
-27	,选 ^回访 一句 形象 择 选择
-26	,称 BIAS R:penalty p:good>tellsOf p:prize>hide p:proof>survey 投
-25	0分 N:2 p:identity>loss p:option>good p:option>option 写 得很 里,
-24	^一 g:outside+proof p:condition>good p:counts>good p:proof>whole p:survey>hide 再 落 象 重
-23	p:bid>prize p:proof>outside 不得 丢 清 照片 片 第一个
-22	p:bid>survey p:good>option p:proof>proof x:0urge>1good 于 原 商户, 投诉 比
-21	p:call>forbid p:hide>say p:say>free p:survey>proof 估的 估的时 底评估 想 测评期 评估的 评期 评期间
-20	R:secrecy ^回 g:tellsOf+loss g:tellsOf+proof p:call>honour p:identity>honest p:kin>good p:kin>loss p:say>whole p:survey>loss p:urge>proof 交 评。 评。$
-19	a:honest n0:hide n0:self n1:hide p:bad>loss p:prize>tellsOf p:survey>bad w:the z:tellsOf 从 全部 子, 少 标 照 诉 说是 错 间,
-18	1 ; ;$ ^谢 ^谢谢 c:hide g:tellsOf+script g:tellsOf+whole n0:honour n1:free p:bad>survey p:honour>honour p:option>say p:proof>say p:tellsOf>proof p:whole>asked z:praise 件 已 干部 扣 答。 答。$ 让
-17	N:1 ^不 a:loss c:free g:forbid+span g:honest+identity g:outside+tellsOf g:tellsOf+outside n0:loss p:condition>bad p:loyalty>loyalty p:outside>proof p:say>loyalty p:say>option p:say>span p:urge>script z:survey 一律 坏 学校 律 把 最 条 留 责 还 音
-16	,一 ,都 ^我 c:self n1:loss p:call>whole p:forbid>forbid p:identity>identity p:loyalty>honour z:option 不好 传 向 响 好。 好。$ 局 干 很 按 新 满意。 码 那 门
-15	N:3 a:option g:forbid+outside g:outside+forbid g:tellsOf+survey n0:free p:call>identity p:say>identity p:urge>hide p:whole>option x:0say>1good z:good z:honour z:loyalty 、 了, 声 实 家乡 工 差 意。 意。$ 报 的。 的。$ 真 见 警 话。 话。$
-14	,别 ,就 a:hide a:tellsOf c:denial g:honest+urge g:tellsOf+condition n0:bid n0:denial n0:vague n1:denial p:call>bad p:condition>asked p:outside>outside p:say>hide p:survey>bid p:urge>urge z:hide 举 了。 了。$ 他 几 只 号码 就是 就说 应 情 扫 支 校 直 结 谢谢 跟
-13	. .$ S:tells a:bad a:counts c:loss g:outside+bad g:tellsOf+span n0:counts n0:proof n0:span n1:tellsOf n1:word p:bid>bad p:bid>urge p:span>span p:survey>forbid p:urge>call z:asked z:bad z:forbid z:vague 何 字 完 意, 满意, 着 群 要求 说, 谈 项
-12	,$ ,不 ,请 L:0 c:bad c:bid c:counts c:forbid c:vague c:word g:forbid+call g:forbid+forbid n0:bad n0:forbid n0:word n1:bad p:bid>say p:call>bid p:good>good p:say>call p:say>vague p:tellsOf>asked p:tellsOf>say p:urge>bad p:urge>identity p:urge>praise q:1good z:call z:denial z:script z:span 不 不能 也 事 众 你 别 务 咱 外 头 定 导 就 开 您的 我 提 改 是 案 统 说。 说。$ 谢 转
-11	L:3 ^请 a:bid a:caller a:vague c:asked c:honest g:forbid+identity g:forbid+say g:honest+honest g:tellsOf+call n0:identity n1:asked n1:bid n1:counts n1:vague p:bid>vague p:kin>bid p:kin>call p:kin>kin p:outside>urge p:say>bid p:say>say p:teach>say p:urge>survey p:urge>whole q:1vague z:bid 什 任 回答 明 求 法 电话, 群众 自 讲 长 间 面
-10	R:image-or-investment-pressure a:asked a:proof g:tellsOf+asked n1:honest p:asked>identity p:asked>say p:caller>say p:forbid>say p:identity>say p:kin>say p:kin>survey p:kin>urge p:say>bad p:urge>say 不要 为 么 乡 回 在 时, 没 没有 用 知 要 访 请 调查 起 选 都
-9	? ?$ c:caller c:effort c:span c:tellsOf g:forbid+urge g:tellsOf+tellsOf n1:caller n1:forbid n1:teach p:call>urge p:say>survey p:urge>bid z:loss z:say 听 员 和 安全 对 怎 时 本 来 行 被 过
-8	: g:forbid+tellsOf g:tellsOf+forbid g:tellsOf+say n0:loyalty z:whole 以 们 各 各位 样 部 问
-7	a:outside n1:say 上 安 查 说
-6	c:loyalty n1:urge 会 打
-5	L:1 c:say n1:kin z:urge
-4	$ , ^ c:identity c:urge 。 。$
-3	L:2
5	p:say>good
7	c:good 可
8	n0:good p:call>call
9	a:whole
10	社
11	a:survey 好 评 进
12	社区
13	g:tellsOf+prize p:say>urge p:survey>identity p:survey>whole
14	^接 n1:honour 五 现 送
15	a:figure p:urge>outside 不会 好评 村
16	c:figure n1:figure 第 说满 说满意
17	年底 抽 月
18	p:kin>honour 好, 每
19	a:prize 得 租 第一
20	车
21	a:good 免
22	g:outside+honour p:identity>prize 奖励 村里
24	说好
25	a:praise p:good>outside 次 领
26	p:good>proof 加
28	p:loyalty>prize p:survey>honour
29	w:a
30	给您 高分
31	先 功
32	p:call>prize
33	一份 元
35	优先 费
36	p:kin>prize p:proof>prize 奖 红包
37	p:honour>prize 表现
38	优
39	w:and
40	p:whole>prize w:us
41	家庭 庭 得好
42	p:survey>prize
43	p:urge>prize
44	好的
48	n1:prize
50	R:reward
51	p:say>prize
52	得好的
57	z:prize
59	p:good>prize
60	p:option>prize
63	n0:prize
66	c:prize
74	p:prize>prize
`,
  penalty: `
-54	w:your
-47	w:that
-46	w:are w:survey
-44	w:the_survey
-41	w:only w:our w:tell
-40	w:all w:when
-39	w:about w:please w:you_are
-38	w:good
-37	p:option>prize w:on 亮
-36	w:answers
-35	w:what
-34	w:it 说得
-33	w:safe w:satisfied
-32	w:no
-31	p:option>whole w:us 里,
-30	w:or 不能 费
-29	先 禁
-28	- L:4 不是 分。 分。$
-27	p:counts>good p:prize>honour p:proof>survey w:you 一年 名,
-26	,收 g:forbid+span g:honest+condition p:good>whole p:honour>loyalty w:of
-25	p:loyalty>loyalty p:option>counts 不会 礼
-24	p:option>option p:survey>hide w:and w:is 夸 得好 批 议 说是 里。 里。$ 高
-23	BIAS R:secrecy n0:self p:prize>prize p:urge>outside w:say 比 评议
-22	^老 g:tellsOf+proof p:asked>proof p:survey>figure p:urge>prize q:2good 住了 告诉 图 往 您说 评。 评。$ 长,
-21	,有 ^这 g:tellsOf+script n0:option n0:praise n1:hide p:hide>say p:identity>identity p:proof>proof p:span>condition p:whole>option 件 传 别说 家乡 念 截 文 条 行。 行。$ 许
-20	1 N:1 n0:hide n1:free p:counts>counts 准 回答。 好的 家里 放 领
-19	; ;$ a:option c:hide g:forbid+bid g:forbid+hide g:tellsOf+span p:bad>bad p:good>prize p:honour>prize p:proof>urge p:script>whole p:tellsOf>proof p:vague>counts 二 免 方 较 页
-18	,一 ,只 ,说 c:option c:self g:forbid+praise n0:whole p:bid>urge p:condition>asked p:forbid>say p:say>hide p:say>praise p:span>say p:survey>prize p:urge>proof q:1vague 五 只 地 完 就说 已 心 提 的。 的。$ 看 算 说, 选项
-17	,别 ,这 . .$ ^有 a:figure g:forbid+good g:outside+bid g:tellsOf+hide n0:effort n0:good p:figure>say p:kin>kin p:kin>teach p:span>span p:tellsOf>survey p:urge>hide p:vague>bid w:to z:option 优 听 把 真 答。 答。$ 认
-16	,也 L:3 ^您 c:effort c:praise n0:bid n0:word n1:denial n1:option p:call>identity p:tellsOf>good p:urge>honour p:vague>urge z:praise 了, 信 和 多 手 表 见 讲 送 选
-15	,不 ,就 R:option-position a:span c:denial c:free c:word g:tellsOf+say n1:figure p:bid>vague p:prize>forbid p:say>proof p:tellsOf>urge p:urge>option z:hide z:honour z:vague 会 何 前 周 咱 声 外 头 本
-14	L:0 R:proof-of-answer ^村 a:prize c:good g:tellsOf+asked g:tellsOf+good n0:script n1:praise p:honest>say p:kin>bid p:loyalty>say p:say>tellsOf p:tellsOf>asked p:vague>vague p:whole>good p:whole>urge x:0bid>1vague z:teach 举 交 住 几 字 察 小 成 收 每 行 说。 说。$ 转 这 进 间
-13	0 ? ?$ n1:span n1:word p:asked>identity p:loyalty>honour p:urge>bid p:urge>good p:urge>identity p:urge>whole z:good 不要 事 什 什么 公 复 大家 意。 意。$ 满意。 用 老
-12	: ^各 a:outside c:whole g:forbid+say g:tellsOf+bid n0:prize n1:good n1:honour n1:loyalty n1:proof p:call>good p:say>bid p:say>good p:say>identity p:say>option p:survey>good p:urge>survey z:tellsOf 业 发 大 时 机 着 统 要求 谢 题
-11	,请 R:sample-answer a:asked c:asked c:bid g:honest+urge g:outside+urge n0:proof n1:asked p:identity>say p:kin>urge p:say>whole p:urge>urge q:1good 中 么 卷 感 接到 时, 法 群 让 问卷
-10	a:caller c:proof c:script n1:say p:asked>say p:say>prize p:urge>say z:bid z:call z:survey 可以 回 居 怎 怎么 接 是 生
-9	N:3 N:4 ^请 a:urge c:caller g:tellsOf+urge n1:bid n1:caller n1:teach n1:urge n1:vague p:call>call p:call>say p:whole>say 可 各 回答 在 好 开 您 样 没有 访 请 都
-8	,$ L:1 N:0 c:call c:span c:teach n1:call n1:prize p:bid>say p:survey>urge z:say z:whole 、 下 安 我 有 问
-7	N:2 N:7 R:any a:call c:honour c:prize n1:whole 上 个 答
-6	! !$ c:say p:say>say p:survey>say 一 人 来 电 电话 里
-5	N:6 c:urge 话
-4	$ ^ 。 。$
5	不
6	a:say 了
7	a:tellsOf c:outside g:outside+outside z:urge 的 给
8	g:forbid+tellsOf g:tellsOf+forbid 位
9	c:counts n1:forbid 部 长
10	c:honest g:forbid+urge g:honest+honest n0:kin 干部
11	n0:honest 核
12	p:say>urge 任 号
13	n0:condition 干
14	a:condition n1:counts p:condition>say 了。 了。$
15	g:outside+bad p:say>bad 体 单位 受 理 考
16	g:forbid+identity p:urge>loss 村里
17	g:honest+bid g:outside+tellsOf g:tellsOf+outside n0:bad p:bad>urge p:identity>forbid 取 工 差
18	p:identity>bad z:profession 不满 学 意的 查 满意的
19	g:forbid+counts 办
20	n0:forbid p:loss>say 人。 人。$ 村 职工 证
21	p:condition>forbid p:loss>prize p:loss>urge p:prize>loss
22	c:bad n1:bad p:bad>survey p:call>bad p:survey>counts 不好 分 哪 查。 查。$ 职
23	上门 不满意 修 责
24	g:tellsOf+bad z:forbid 丢 号码 谁 通报
25	a:counts c:forbid g:forbid+forbid z:outside 低 话的 重
26	g:forbid+honour p:condition>condition p:honour>forbid 分, 差评 的, 评的 说明
27	书 失 录, 记录, 错
28	p:tellsOf>loss 后
29	p:tellsOf>bad 补
30	检
31	a:bad 扣
32	p:condition>bad 不好, 就不
33	,哪 消
34	写检
35	p:call>loss p:honour>loss w:from
36	答错
37	p:survey>loss 分的 检查
38	a:loss p:identity>loss p:kin>loss p:whole>loss
40	w:bad
41	p:say>loss
42	g:tellsOf+loss p:loyalty>loss 取消
43	p:counts>loss
46	R:penalty
47	w:who
48	w:will
51	p:loss>loss
52	p:bad>loss
54	n1:loss
68	z:loss
70	n0:loss
79	c:loss
`,
  'identity-advice': `
-42	w:about w:who
-41	w:when
-40	w:and w:us
-39	w:of w:on w:survey
-38	w:the_survey
-37	w:what
-36	w:it w:satisfied w:we
-35	w:all w:answer w:safe
-34	BIAS w:from w:good w:only w:please w:very
-32	L:5 w:answers w:bad
-31	w:in w:our
-29	作怎 作怎么 到工 到工作 工作怎 问到工
-28	g:tellsOf+proof p:hide>call p:option>prize w:to 不说 怕
-27	g:tellsOf+good 民警
-26	p:asked>proof
-25	R:secrecy g:tellsOf+self g:tellsOf+teach g:tellsOf+whole p:tellsOf>span 公开 理 礼
-24	c:self n1:self p:asked>outside p:call>forbid p:tellsOf>whole 民警,
-23	^祝生 p:call>asked 上门 巡
-22	a:self p:hide>say p:self>say p:survey>hide p:tellsOf>proof 事。 事。$ 看到
-21	g:forbid+span g:tellsOf+prize p:asked>span p:identity>teach p:tellsOf>good q:2good 格员 网格员 这样。
-20	g:tellsOf+script n0:honest p:bid>survey p:whole>option 夸 的是
-19	,没 n0:self p:condition>condition p:whole>asked q:2urge 丢 来。 来。$ 网 网格 讲。 讲。$ 访问员 问员
-18	^有人 ^说 a:honest g:tellsOf+loss n0:loss p:bad>survey p:call>option p:good>whole p:proof>tellsOf p:say>profession p:tellsOf>teach p:urge>caller z:denial 嘴 室 家问 少 就这样 放 留 记录 说不 问的
-17	^有 ^电 ^电话 ^谁 a:free p:identity>good p:say>whole p:span>bid p:span>span 告诉 品 好。 好。$ 的话 解 评。 评。$ 账
-16	^接到 a:loss n0:forbid n0:hint n0:praise n1:proof p:bid>bid p:call>loss p:call>loyalty p:forbid>forbid p:say>praise p:say>proof 不会 之 交 入 天 录 标 清 要是 见 诉
-15	1 L:6 c:proof g:outside+whole n0:figure n0:prize n0:proof n0:whole p:call>praise p:figure>say p:loss>say p:proof>proof p:tellsOf>asked z:proof 估 好的 完 怎么 想 现 看 结 结果 评估 路 过
-14	N:1 N:2 c:loss n0:counts n0:good n0:word p:bad>bid p:bid>vague p:tellsOf>call p:tellsOf>tellsOf x:0say>1vague z:profession 任何 何 再 前 告 和 图 填 宣 密 对 心 怎 手 的事 记 说好 谁 责 选
-13	a:hide c:figure c:good c:praise n0:script n0:vague p:asked>good p:bid>bad p:option>say p:outside>urge p:prize>prize p:urge>option x:0bid>1vague z:praise z:vague 不能 事 今 传 写 分。 分。$ 名 定 情 截 手机 把 排 改 数 知 码 第一 话。 话。$ 谈
-12	,您 ^接 a:counts c:prize c:script c:teach c:vague c:word n0:loyalty n1:good n1:praise n1:script n1:teach p:call>good p:good>say p:say>good p:say>loss p:say>urge p:say>vague p:urge>urge p:whole>good q:1vague w:the z:good z:loyalty z:script z:teach 分 办 去 头 好 字 差 批 明 格 第 让 道 面
-11	L:0 N:3 ^请 a:bad a:good a:honour a:prize a:vague c:hint g:outside+urge n0:profession n0:teach n1:honour n1:loss n1:outside p:loyalty>honour p:proof>say p:say>prize p:say>survey p:urge>good p:urge>prize p:urge>proof q:2say z:honour z:loss z:option z:outside z:prize 一个 下 们, 众 信 区 发 只 可 合 后 咱 意。 意。$ 收 最 案 求 满意, 用 着 给 群 群众 能 那 门 项 题
-10	. .$ : ? ?$ a:proof a:teach c:loyalty c:whole n0:bad n0:hide n1:prize n1:vague p:survey>whole p:urge>outside p:urge>survey q:1good z:survey 么 价 受 号 听 得 意, 我 次 治 满意 点 组 评 评价 还
-9	,$ R:sample-answer S:tells ^您 a:caller a:forbid a:loyalty g:honest+say n0:option n1:loyalty p:kin>survey p:survey>call 个 乡 全 回 安全 有人 民调 社区
-8	! !$ L:3 c:bad c:honour c:survey n0:honour n1:bad n1:survey 各 开 意 满 都
-7	N:5 N:6 ^各 c:caller n1:caller n1:whole z:bad z:urge 、 们 出 安
-6	R:any a:say n0:bid n0:kin n0:urge p:say>say p:survey>say z:bid z:whole 一 您 调
-5	L:2 a:survey c:outside c:urge g:outside+outside n1:urge 答
-4	$ ^ 。 。$ 不 话
-3	, L:1 的
4	c:asked n1:asked
5	z:say 家
6	g:forbid+say 人 在
7	,不 g:tellsOf+urge n1:tellsOf p:asked>say 以
8	g:tellsOf+say z:forbid 年
9	a:asked c:tellsOf g:tellsOf+tellsOf z:call 不要 户
10	g:tellsOf+asked p:say>span z:tellsOf 是
11	,就 n1:forbid 工 生 的, 说
12	p:kin>identity 被
13	实
14	L:4 g:forbid+tellsOf g:outside+bid g:outside+tellsOf g:tellsOf+forbid g:tellsOf+outside p:identity>forbid p:tellsOf>forbid 主 居 班
15	g:forbid+identity 法
16	g:honest+identity 就说
17	^别 公 居民 访者
18	,说 业 接到
19	g:forbid+asked p:survey>identity p:urge>condition p:urge>identity 人员 十 员,
20	,不要 ,就说 p:free>call 员
21	p:identity>urge 住
22	p:identity>tellsOf 住了 八 称
23	p:hide>identity p:whole>identity w:say 普 请说
24	w:a 普通 职
25	以上 份 里有
26	p:identity>hide p:identity>whole 刚 露
27	p:caller>identity w:that 在家
28	职业
29	p:identity>asked 家里
30	别说 自 说是
31	p:identity>bid p:identity>call q:1identity w:you x:0say>1identity 来的
32	说在
33	说住
34	己 是普 是普通 自己
35	p:call>identity p:identity>option 年龄 龄
36	g:tellsOf+identity 就说是 是本 身 身份
37	一年以
39	己是 自己是
40	n0:identity p:asked>identity
41	p:identity>condition 家里有
43	z:identity
45	n1:identity
46	p:bid>identity 说自
47	a:identity p:identity>say 说自己
49	R:identity-advice c:identity
52	p:option>identity
53	w:are
58	p:say>identity
63	w:you_are
75	p:identity>identity
`,
  'narrowing-time-or-place': `
-45	w:you
-44	w:to
-40	w:say
-39	w:and w:who
-38	w:are w:will
-37	w:be w:good w:we
-36	w:that
-35	w:answers w:if w:on
-34	L:6 w:all w:dont w:score w:survey
-32	w:a w:as w:how w:please w:the_survey
-31	BIAS g:tellsOf+option w:your
-30	L:4 w:bad w:in 说住
-29	都别
-28	p:bid>prize 安不安 问安不
-27	w:no w:safe 家问安
-26	L:5 李, 灯 老李, 黑
-25	- p:bid>loyalty 说起本 起本 起本地
-24	^有人 p:option>prize q:2good 恶 说不
-23	,今 ^听 n0:option p:survey>hide w:is 不许 修 爱 说是 过。 过。$
-22	,正 n0:hide p:hide>say p:option>whole p:tellsOf>script p:whole>asked w:the 就说没 择 的话 看法 看法, 许 走 选择
-21	c:option g:tellsOf+proof p:call>forbid p:good>whole p:honour>loyalty p:whole>option 的看 认 证 问起来
-20	1 ? ?$ R:secrecy ^别 p:asked>proof p:hide>urge 否 的看法 说没
-19	,也 c:hide g:tellsOf+honour p:bid>hide p:option>option p:say>asked p:tellsOf>prize q:2urge 二 办 少 差评 是否 法,
-18	^不 ^有 ^这 n0:praise p:condition>call p:prize>good p:say>free p:say>option q:2bid 不能 帮 真 租 行。 行。$ 被问 见
-17	,就说 N:1 g:tellsOf+good p:honest>bid p:identity>identity p:proof>hide p:tellsOf>proof 决 夸 村里 禁 访问员 选项 重 问员
-16	,没 ^家 ^我 n0:loss n0:vague n1:hide p:bad>survey p:bid>identity p:bid>vague p:say>hide p:tellsOf>call p:tellsOf>say p:vague>counts z:option 不好 好的 学 孩 孩子 张 照 答案 还
-15	a:condition c:free n0:free n0:word n1:free n1:option p:caller>bid p:condition>asked x:0bid>1vague 丢 件 低 停 哪 图 完 实 手 投 放 直 诉 说, 谁 转 选 高
-14	,就 . .$ ^如果 a:option g:tellsOf+prize n0:hint n0:identity p:asked>identity p:bid>bad p:proof>proof p:say>bad p:tellsOf>good p:urge>proof q:1vague x:0say>1vague 一个 也 传 做 声 您的 收 改 数 明 有人 清 由 结果 让 起来
-13	,一 ,接 ,说 a:bid a:hide c:loss c:praise g:forbid+call n0:good p:loyalty>honour p:prize>prize p:say>identity p:urge>hide p:urge>urge p:whole>bid p:whole>good z:loss 下 人, 人。 人。$ 何 分。 分。$ 反 句 可以 名 差 截 报 格 的人 第 第一 能 话。 话。$ 送
-12	S:tells a:loss a:vague c:word g:honest+urge n0:teach n1:proof n1:script p:asked>good p:identity>say p:say>loss p:survey>honest p:urge>prize z:honest z:praise 五 信 写 分 号 多 好。 好。$ 字 就说 己 有 果 检 次 法 自己 间 项
-11	a:forbid c:good c:hint c:vague g:tellsOf+call g:tellsOf+condition n0:effort n0:forbid n0:prize p:asked>urge p:condition>say p:good>urge p:proof>say p:say>good p:say>survey q:1good z:identity 业 份 先 公 和 商 好, 干部 开 录 得 户 求 码 给 群 访问 面
-10	R:image-or-investment-pressure R:sample-answer a:call a:teach g:honest+say n1:good n1:honour n1:loss n1:praise p:bid>say p:good>say p:identity>urge p:teach>say p:urge>good z:hide z:survey 三 不满 不满意 主 你 好 干 怎 怎么 感 打 按 接 满 点 组 网 者 职 话,
-9	,$ 0 : a:good a:identity a:proof c:call c:effort c:identity c:survey n1:call n1:condition n1:identity n1:survey p:call>call p:call>say p:kin>bid p:kin>say p:urge>identity p:urge>survey z:forbid z:good z:honour z:prize 、 们, 众 会 出 卷 员 对 工 意 我 抽 最 样 满意 的, 警 话 通 都
-8	N:3 a:survey a:urge c:condition c:forbid c:prize c:proof g:forbid+forbid g:forbid+say n0:bad n0:kin p:whole>say z:outside 一 人 接到 民
-7	N:4 a:kin c:kin g:forbid+tellsOf g:tellsOf+forbid n0:outside n1:forbid n1:kin n1:say n1:whole p:call>urge p:say>prize p:survey>say p:survey>urge z:whole 电 电话 记 访 评 调
-6	L:0 a:say c:say c:teach n1:urge 到 发 查 说
-5	N:8 R:any c:outside g:outside+outside n0:say p:urge>say 了 家
-4	$ N:5 ^ z:say 。 。$
-3	, L:1 c:urge
4	请
5	c:asked n1:asked 是 答
6	,不 z:bad 上 安
7	里
8	N:0 ^各位 n0:whole 安全 老
9	a:asked
10	n0:counts z:bid 时 本 治 那
11	c:counts 治安 门 问
12	以 地 想
13	p:bad>bid 不要 咱 回答 市
14	^请 g:tellsOf+kin 答。 答。$ 经
15	g:tellsOf+caller 安, 当 情 所
16	,您 ^谢 ^谢谢 去 现 白
17	p:tellsOf>bid
18	,只 p:honest>honest
19	^问 事 区 年
20	; ;$ p:bid>counts p:kin>span p:tellsOf>span 前 情况
21	况 城
22	g:honest+span 案 近
23	整
24	p:bid>span p:span>urge 新
25	小区 现在 的不
26	您就 账
27	g:honest+whole w:what
28	p:whole>honest 的是 谈 过去
29	p:span>bad 年, 月
30	p:span>counts p:span>loyalty q:1span w:about
31	p:honour>span p:span>tellsOf 问的 问的是
32	g:tellsOf+span p:span>whole
34	以前 以前的 的事
35	p:loyalty>span p:span>condition p:span>say 前的
36	n1:span
37	p:say>span 算。 算。$
38	只
39	p:urge>span 不算 算
41	旧账
42	z:span
43	p:asked>span
47	w:only
56	R:narrowing-time-or-place
58	p:span>bid
59	a:span
66	c:span
68	n0:span
70	p:span>span
`,
  'option-position': `
-50	w:that w:us
-47	w:who
-46	w:score w:will w:your
-43	L:6
-42	L:5 w:answer
-40	w:be w:marks w:tell
-39	w:we w:you_are
-38	w:about w:good w:this
-37	w:satisfied w:survey
-36	w:answers w:please w:will_be
-34	p:option>identity w:are w:dont w:have w:say w:the_survey
-33	w:from w:very
-32	w:if w:what w:with
-31	w:bad w:it w:you 勿 街
-30	g:tellsOf+option w:our w:safe w:so w:when
-28	BIAS q:2good
-27	w:is w:they 个满
-26	刚 登 街道
-25	n0:span w:a w:and
-24	- p:bid>word 给个
-23	n0:self p:word>whole 完成 登记
-22	,给 ^记住 ^说 p:say>free p:script>whole p:whole>prize 同 满分 说是 重
-21	R:proof-of-answer ^记 n0:prize p:survey>hide p:urge>proof 不许 加 满意就 都说
-20	p:bid>span p:good>proof p:proof>say 全。 全。$ 别讲 安全。 意就 灯 由 许 说明
-19	R:secrecy ^对 p:free>call p:say>profession x:0urge>1good 向 明 的话 词 账
-18	,满 ^我 c:free n0:honest n0:praise n0:proof n1:free n1:proof p:bid>survey p:call>proof p:good>forbid 优 差评 您的 清 物 经 说不 道
-17	,满意 c:proof c:self g:forbid+span g:tellsOf+proof p:hide>say p:loss>loss p:proof>proof p:tellsOf>proof q:1good 已 投 的是
-16	,要 ^这 a:honest c:vague g:tellsOf+script n0:loyalty n0:tellsOf n0:vague n1:hide p:call>forbid q:1vague x:0say>1good 件 分的 名 夸 室 截 样。 样。$ 的人 网格 院
-15	c:prize c:span g:forbid+good g:tellsOf+loss n0:free n0:hide n0:identity n0:loss p:identity>identity p:prize>prize p:say>call p:say>prize p:say>proof p:vague>vague z:vague 别说 号码 好评 带 很 成 截图 批 期 照 现 转
-14	,我 ^接 ^有 a:free a:hide c:hide g:outside+prize n0:script p:bad>bid p:bid>vague p:good>prize p:outside>prize p:say>praise p:say>span p:say>survey p:say>tellsOf p:survey>proof x:0say>1vague 什 什么 任 传 写 十 发 图 多 学 年 并 收 村委会 说, 走 门
-13	,说 ^您 a:loss c:loss c:loyalty g:tellsOf+good g:tellsOf+span n0:word p:say>loyalty p:span>span p:survey>prize x:0bid>1vague z:span 举 你 入 分。 分。$ 好的 平 录 理 要求 还
-12	. .$ S:tells ^不 a:loyalty c:praise c:script n0:forbid n0:honour n1:denial n1:vague p:say>identity p:span>bid p:survey>bid w:the z:loss z:loyalty 份 体 务 句 响 回答 奖 实 己 当 想 意, 我 报 方 满意, 真 群 自 自己 让 讲 说。 说。$ 谁 谈 问题
-11	; ;$ N:4 R:sample-answer a:proof a:span a:vague c:hint c:honest c:identity c:tellsOf g:honest+honest g:tellsOf+prize g:tellsOf+say g:tellsOf+tellsOf g:tellsOf+urge n1:good n1:honour n1:prize n1:script p:kin>bid p:loyalty>honour p:loyalty>say p:urge>bad p:urge>call p:urge>prize z:asked z:call z:hide z:honour z:praise z:prize 三 办 口 地 外 天 委会 安 干 户 案 检 法 生 社区 答 组 者 能 警 议 说 过
-10	: R:image-or-investment-pressure a:asked a:identity a:prize a:survey c:honour g:honest+urge n0:kin n1:bid n1:loss n1:loyalty n1:praise p:forbid>say p:identity>say p:identity>urge p:prize>say p:survey>call p:urge>identity z:identity z:proof z:script z:survey 业 也 事 公 出 区 号 告 委 子 就说 工 干部 您 村 次 求 没 没有 社 老 职 诉 起 通 长
-9	? ?$ a:bid a:tellsOf c:denial c:figure c:forbid c:survey c:word g:forbid+forbid g:forbid+say n1:bad n1:identity n1:survey n1:tellsOf n1:urge p:urge>forbid z:tellsOf 么 乡 人 们 单 受 员 回 大家 好 家 对 得 我们 抽 提 来 样 核 民 民调 给 访 话 调
-8	a:bad a:caller c:asked c:caller c:effort n1:asked n1:caller n1:teach p:asked>say p:urge>urge z:forbid z:honest z:outside 会 安全 本 查 电 电话 知 被 记 调查 里
-7	! !$ R:any c:bad c:kin g:forbid+urge n1:forbid p:call>call p:survey>urge 位 作 意 要 这 问
-6	L:2 N:2 a:kin c:bid c:call c:teach c:urge n1:call n1:kin n1:say p:survey>say z:good z:urge 接 满意 的
-5	N:7 在 有
-3	, c:say
-2	$ ^
4	c:good
6	L:3 p:say>say
7	以
9	N:1
10	信 打
11	L:0 一个 五
12	的时 的时候 都
13	c:counts 个 分 分, 就是
14	c:whole p:good>bad z:counts 那
15	放 算
16	n0:good 头 短信 边
17	n0:counts 全部
19	,$
20	^评 数
21	,不用 10 p:counts>counts 直
22	p:option>urge p:profession>option 二 四 择 红 选择
23	w:for 页
24	n0:whole
25	,选 0 直接
26	^打 p:urge>option 打分
27	10分 p:good>counts 按1
28	p:option>bad 左 念
29	,第 p:teach>option p:whole>counts 第一 脸
31	p:good>option 数字 那个
32	p:option>good 脸。 脸。$
33	选第 选第一
34	1, p:option>bid 点
35	项
36	p:caller>option p:survey>option 选项
37	0分 最
38	个选 个选项 第
40	按
41	p:option>counts
43	p:option>say
44	a:option p:call>option
45	p:say>option 第一个
46	选
47	n1:option 分都不
48	,按
50	z:option
51	p:asked>option
52	R:option-position
53	p:kin>option
54	1
56	p:option>option
60	p:option>whole
61	p:whole>option
67	n0:option
73	c:option
`,
  'proof-of-answer': `
-48	w:in
-44	w:not
-43	w:for w:only w:that
-42	w:and w:every w:is
-40	w:be w:say
-39	w:answer w:marks w:this
-38	w:about w:as w:satisfied
-37	w:do w:give w:if w:score w:will_be
-36	w:very
-35	w:all
-34	:满 :满意 w:so w:with
-33	w:good w:safe
-32	w:do_not w:from w:our
-31	BIAS w:anyone w:they 换 领
-30	^评价 p:option>prize
-29	^选 包
-28	L:6 w:no
-27	R:secrecy w:or 择 选择
-26	n0:self
-25	,先 ^亲, p:option>whole p:survey>hide 水
-24	p:identity>option 书 参加 理 礼 红 话时,
-23	p:condition>prize p:good>whole p:hide>hide p:option>good p:script>script 说自己
-22	a:honest 于 嘴 回答。 点。 点。$ 说自 课
-21	,给 ^别 ^记住 n0:prize p:call>loss p:prize>good p:prize>identity p:say>option 以上 千 宣 往 老人 量
-20	,群 R:option-position ^记 n0:honest p:honest>urge p:outside>script p:script>whole q:2urge 按 直接 者
-19	n1:hide p:call>option p:prize>prize p:urge>span p:whole>option w:the z:option 十 灯 装 要求
-18	,可 ,按 R:reward ^评 c:self g:tellsOf+good p:good>prize q:2good 不许 低 先 可 指 放 直 补
-17	^说 c:hide g:tellsOf+loss p:bid>survey p:condition>tellsOf p:identity>identity p:loss>urge 再 加 带 帮 接电 接电话 标 答。 答。$ 见 许 贴 错
-16	^会 ^这 p:good>forbid 上, 也 二 分, 分的 品 学 现 的话
-15	g:forbid+good g:honest+bid g:tellsOf+whole n0:hide n0:identity p:bid>bid p:bid>hide p:condition>asked p:praise>say p:proof>prize p:say>condition p:say>survey p:span>span p:urge>hide p:whole>whole 一个 件 口 好的 条 校 评。 评。$ 该 责
-14	^不 ^有 a:hide g:forbid+proof g:tellsOf+bad n0:honour n0:loss p:bid>say p:say>kin p:teach>say p:urge>urge p:whole>good z:hide 定 干部 应 批 最 求 电, 认 走 路
-13	,就 . .$ a:good a:prize c:prize g:outside+bad g:tellsOf+hide n0:bid n0:whole n1:loss n1:praise p:bid>bad p:survey>bad 不会 代 任何 何 头 好。 好。$ 就 就说 局 心 改 时, 村里 的, 的人 说,
-12	,一 ,不要 ,别 N:1 N:3 S:tells a:forbid a:script a:tellsOf c:loss c:praise n0:denial n0:praise n0:vague n1:option n1:word p:asked>bid p:bid>urge p:bid>vague p:call>bid p:forbid>urge p:survey>whole p:urge>whole z:denial z:kin z:praise z:vague 不要 份 信 准 别 去 只 外 奖 就是 干 教 用 电话, 说。 说。$ 说不 那 高
-11	,不 ^您 a:asked a:option c:bid c:hint c:honour c:teach c:word g:tellsOf+bid g:tellsOf+condition g:tellsOf+prize n0:bad n1:bid n1:condition n1:loyalty n1:script n1:tellsOf p:identity>say p:identity>urge p:kin>bid p:loyalty>say p:say>loss p:say>vague p:tellsOf>asked p:tellsOf>say p:urge>bid q:1vague z:bid z:honour z:loss z:loyalty z:prize 中 以 住 候 子 实 居民 年 着 知 让 讲 进
-10	0 1 R:image-or-investment-pressure a:caller a:condition a:honour a:identity a:loyalty a:vague c:honest c:vague g:forbid+urge g:honest+honest g:tellsOf+asked g:tellsOf+call n0:word n1:honour n1:teach p:good>good p:loyalty>honour p:survey>good p:survey>prize p:tellsOf>urge z:survey 不 了。 了。$ 咱 多 大 己 是 次 自己 被 议 话, 起 过 还 这
-9	L:0 a:bad a:bid c:effort c:good c:profession c:whole g:tellsOf+urge n0:counts n0:good n1:good z:honest z:identity z:teach 业 会 公 出 地 大家 好 得 感 本 民 民调 法 行 道
-8	! !$ c:asked c:condition c:identity c:loyalty g:forbid+survey n0:forbid n1:asked n1:prize n1:whole p:kin>survey 事 们 全 区 可以 安 自 说 部
-7	,请 L:3 N:2 a:survey c:survey n1:survey 安全 有 都
-6	, N:7 R:sample-answer c:bad c:caller g:tellsOf+say n0:kin n1:caller 位 家 调
-5	z:urge 人
-4	: L:2 N:5
-3	$ L:1 ^ n0:say 。 。$ 的
-2	c:say
5	p:call>say
6	c:call c:outside g:forbid+say g:outside+outside n1:call z:forbid 回
7	、
8	后 和
9	g:outside+urge 下 各 听 明 给
10	^请 发 天 看
11	^各 ^接 p:kin>call x:0say>1good 题
12	g:tellsOf+kin p:say>say 名 记 间 面
13	p:urge>outside 举 几 每
14	p:say>call p:urge>call 手
15	g:forbid+call n1:free 接听
16	^谢 ^谢谢 么 回复 把 接 机
17	c:free p:urge>caller 我
18	g:forbid+span n0:tellsOf 登
19	w:a
20	p:call>forbid 下午 内 午 楼 群
21	p:identity>proof p:proof>outside 听。 听。$ 怎 怎么 报 片 答的 说一
22	p:proof>good 填 手机 晚 结果
23	容 群里 话的 长
24	g:tellsOf+script 了什 了什么 时间 结
25	一声 内容 写 音
26	录 页面
27	p:asked>proof p:tellsOf>script 录音 截图 计 说说 通话
28	p:outside>proof
29	,我 上传
30	p:kin>proof 晚上
31	g:outside+proof g:tellsOf+option g:tellsOf+proof 统计
32	p:proof>urge w:what 给我
33	完成 页
34	p:proof>call w:of_the 已 谁答
35	p:tellsOf>proof 电话的
36	p:survey>proof 照片
37	,晚上 图
38	p:proof>option p:proof>tellsOf 接龙 龙
39	w:your z:proof 答了
40	a:proof
42	p:call>proof p:say>proof
44	p:option>proof
45	完
46	截
47	交
48	n1:proof
49	w:of
54	个已满 已满 已满意
55	p:urge>proof
56	p:proof>say
58	n0:proof
66	c:proof
70	R:proof-of-answer
78	p:proof>proof
`,
  secrecy: `
-56	w:on
-55	w:your
-49	w:are
-46	w:will
-45	w:us w:who
-43	L:6 w:answer w:good
-41	w:our w:please
-40	w:all
-39	w:in
-38	w:a w:so
-37	w:how w:what 改进
-36	w:bad w:very w:you_are
-35	^把 w:safe w:satisfied w:with
-33	g:tellsOf+option w:and w:do_not 爱
-32	p:tellsOf>call
-31	p:say>self 入户
-30	^没 n0:self p:caller>good p:whole>asked
-29	,没有 p:script>script 入户时 导组入 户时 户时, 组入 组入户
-28	p:caller>option p:denial>urge p:tellsOf>proof 意见 暗访的 的人问 访的 访的人
-27	BIAS g:honest+bid p:bid>whole p:call>script p:caller>vague p:option>whole p:span>whole 入
-26	,按 g:honest+tellsOf g:tellsOf+honest n0:option 人问起 再 课 队
-25	g:honest+condition g:tellsOf+proof n0:honest p:asked>span p:good>whole p:tellsOf>whole 按 月
-24	- p:call>forbid p:option>prize p:proof>proof q:2good 里有
-23	,不能 g:forbid+span p:asked>good p:loyalty>loyalty p:survey>bad 不会 估 少 的是 评估
-22	p:bid>honour p:bid>identity p:call>honour p:option>option p:whole>option q:2bid q:2urge w:is z:script 五星 情况 打分 挂 老人 说一 重
-21	,说 R:narrowing-time-or-place c:option g:tellsOf+span p:bad>bid p:identity>identity p:proof>say p:say>proof p:span>span p:tellsOf>bad q:1say w:say 二 什 什么 好话 断 治安, 补 话一 错 领 马
-20	1 g:tellsOf+good p:asked>urge p:condition>forbid p:condition>urge p:identity>asked p:loss>loss p:tellsOf>good w:not x:0say>1vague 况 夸 好。 好。$ 安, 指 起来, 路 近
-19	^凡 a:honest g:tellsOf+loyalty n1:span p:asked>identity p:bad>survey p:bid>vague p:loyalty>span x:0bid>1vague 丢 家里 抽查 换 法 由 种 骗
-18	^如果 a:span g:honest+identity p:condition>condition p:kin>forbid p:loyalty>good p:say>option p:teach>forbid p:vague>bid z:option z:vague 回访 居民 建 户 投 排 期间 真 着 算 问的 音
-17	a:denial c:honest c:span g:honest+honest g:outside+bid g:outside+tellsOf g:tellsOf+outside n0:hint n0:honour n0:loss n0:praise n0:vague p:option>say z:span 分。 分。$ 十 多 好的 平 报 数 码 结 黑
-16	,我 ^老 c:hint n1:profession p:identity>call p:say>survey p:say>vague p:span>bid p:span>urge p:urge>proof q:1vague z:honour z:praise z:proof 低 务 听 就是 现 的话 结果 街 证 说, 这样 选 选项
-15	. .$ a:option c:honour g:forbid+call g:forbid+kin g:tellsOf+call n1:good p:say>loss p:say>span 中 地 小 平安 时, 明 格 短 管 考
-14	N:2 ^您 a:identity a:vague c:vague g:honest+urge g:tellsOf+loss n0:loyalty n0:outside p:identity>say p:say>bad p:urge>bad p:urge>teach z:loss 他 候 声 干 干部 年 时候 样 每 职 计 高
-13	c:good g:forbid+asked n0:identity n0:span n1:identity p:good>prize p:kin>kin p:loyalty>honour p:say>call p:urge>urge 住 先 县 号 商 差 您的 成 最 治安 第 议 项
-12	; ;$ a:counts c:counts c:effort c:identity n0:bad n0:effort n0:good n1:counts n1:honest n1:honour n1:option n1:praise p:call>good p:forbid>say p:kin>asked p:say>identity z:good z:kin 三 了, 了。 了。$ 亲 只 可 奖 居 已 度 时 果 治
-11	: R:image-or-investment-pressure ^请 a:honour a:loyalty c:loss c:outside c:praise g:outside+outside n0:counts n1:bad n1:vague p:identity>urge p:say>good p:urge>identity z:identity 业 主 以 保 全 卷 好 安 工 意, 满意, 给 话, 间
-10	0 a:bad a:call a:outside c:figure c:profession g:outside+say g:outside+urge n0:prize n0:say p:call>say p:outside>urge p:say>urge q:1good z:loyalty 乡 价 区 可以 感 接 用 警 评 长
-9	L:0 L:3 c:bad n0:tellsOf n0:whole n1:outside n1:proof p:call>survey p:call>urge p:urge>say z:outside z:urge 为 位 回答 安全 家 您 意 村 满 满意 题
-8	N:8 R:sample-answer a:good n0:urge p:call>call p:survey>urge 作 分 请
-7	N:3 a:kin n0:kin z:bad 得 民
-6	,请 c:proof 一 了
-5	a:say c:say c:urge
-4	, L:2 c:call c:kin n1:call z:say 话
-3	$ ^
-2	。 。$
5	不
6	说 里
7	人
8	c:forbid g:forbid+forbid 我
9	也 是 来
10	p:bid>say 下 要 讲 调查
11	c:bid p:survey>bid z:bid 员 求 组
12	c:tellsOf g:tellsOf+tellsOf z:teach 记 访 谁
13	p:caller>asked 查 者 要求 访问
14	g:tellsOf+prize 让
15	c:script p:condition>asked p:kin>bid z:tellsOf 不要
16	n0:free n1:bid n1:tellsOf p:bid>urge z:caller 收 知道
17	a:script g:forbid+proof g:tellsOf+hide n0:script p:tellsOf>survey 事 别
18	p:teach>say 留
19	发 的事 群
20	g:forbid+script n1:free p:call>teach 开 教 许 访问员 问员
21	p:asked>hide p:caller>say p:say>teach
22	w:you 宣 的。 的。$
23	a:teach c:caller g:tellsOf+survey n1:caller p:hide>urge p:self>say 、不 不许 人教
24	a:prize c:free c:self g:tellsOf+teach p:caller>survey 事。 事。$ 叫 外
25	g:forbid+hide p:bid>hide p:kin>hide p:proof>hide 通知
26	,别说 a:caller p:survey>hide p:urge>hide 这
27	,收 S:tells p:bid>survey p:caller>teach p:caller>whole 删 谁也
28	p:bid>prize w:that
29	w:we
30	^这 p:hide>say p:proof>bid w:survey 传
31	n1:self p:asked>self p:bid>teach
32	c:teach p:condition>bid p:hide>bid p:prize>hide w:the_survey 有人 知
34	p:condition>hide
35	n1:teach p:hide>teach
36	w:this
37	p:say>hide
38	p:script>hide
39	p:asked>teach
40	记者 说是 过
41	教的
44	p:hide>loyalty
47	p:hide>hide
50	a:hide
58	z:hide
63	n1:hide
64	n0:hide
71	R:secrecy
82	c:hide
`,
};
