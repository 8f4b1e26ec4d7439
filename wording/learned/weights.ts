// Written by `npm run learn-wording`; do not edit. Lines: a weight (in steps of 0.05), then the features that have it.
// In how many coaching and neutral texts each feature stood: provenance.tsv. What the names mean: features.ts.
export const WEIGHTS = `
-100	N:0
-69	不必听 必听 必听。
-65	答会保
-63	q:2survey
-62	,您不 您不必 解就说
-61	接听。
-60	请客观
-59	上门叮 会保 会保密 居民投 民投诉 诉,网 说哪 门叮 门叮嘱
-58	,哪里 x:0say>2survey z:self 哪里不 客观评 就说哪 观评 观评价 说哪里 里不满
-56	不要干 位不要 要干预
-55	p:asked>free 不用顾 不要替 别人回 替别 替别人 用顾 用顾虑 的话给 虑村 虑村里 要替 要替别 话给个 里的面 顾虑 顾虑村
-54	,谁教 w:which 么说都 报警的 警的时 试 说都别 谁教您 都别听 预
-53	^反面 p:asked>option 别听 是真民 是骗自 民意。 真民 真民意 骗自 骗自己
-52	,不用 ,别代 S:options 们的不 别代 别代答 己答, 指出我 让家里 里人自
-51	,请指 x:0tellsOf>2asked 民投 请直说
-50	p:hint>proof 人回 合登 合登记 家里人 配合登
-49	,不想 ,好就 ,差就 w:told 上撕 上撕掉 上贴着 个人在 份证 到墙 到墙上 好,差 好就是 子一个 孩子一 差就 差就是 看到墙 者看到 见请直 说马上 贴着 身份证 里说马 镇里说 马上撕
-48	,不了 ^请落 q:2prize q:2say w:residents 就说不 己,不 得对群 您怎
-47	,请听 g:honest+script p:counts>good w:may 别怕得 听完选 员念完 己, 干部说 干预 得罪 得罪人 念完全 怕得 怕得罪 您怎么 最多 罪 罪人 自己, 请听 请听完 问员念
-46	,请访 / ? ?$ ^听明 n0:self p:option>bad 发放答 就说放 希望听 或 放答 放答题 放门口 望听 望听到 祝 答! 答!$ 答题材 说放门 题材 题材料
-45	q:2option w:cent w:per w:per_cent x:1good>0urge 中心 就是弄 挂断 改。 改。$ 是弄 是弄虚 还没
-44	g:honest+denial w:county w:whatever 例子 例子: 反面例 放门 演 说明 还是 面例 面例子
-43	,好的 ,报警 ^感 ^请相 ^镇 p:script>honest q:1praise q:2whole w:feel_unsafe 不会打 了解就 会打听 听您 听您说 吵 子: 完全部 完选 完选项 意就说 打听您 批评 拨打 改 服 照实 的都请 答就行 背,不 规 解就 说放 部选项 都请讲 里人
-42	,别怕 ,想 p:praise>forbid w:satisfaction 不想接 么想就 义 人回答 保存证 公布 坏的都 好的坏 存证 存证据 就不接 怎样 想就 想就怎 想接 想接就 接,不 接就不 的坏 的坏的 直说。 读 赛 还没有 选项再 需 面试 项再 项再选
-41	,大声 ,请举 S:tells ^还没 p:bid>forbid p:forbid>asked p:option>forbid p:option>self p:option>survey q:1loyalty w:gifts w:officials w:said_they w:what 不收现 不是真 布 律不收 您的批 您觉 您觉得 拨 收现 收现金 病情 病情, 的批 的批评 目说 目说的 类的 请指 请指出 请配 请配合 谁教 问病情 题目说
-40	,别隐 1转 1转人 N:2 ^第 ^谢 ^谢谢 p:asked>honest p:honest>honest p:self>self w:of_the w:whole_county x:0say>2say x:0tellsOf>2urge 人要您 体检抽 别隐 别隐瞒 前面 员不 图留证 坏的 完全 实说就 干预, 开家 开家长 得在旁 得截 得截图 抽血时 按1转 旁提示 本人 检抽 检抽血 消防检 清就 留证 留证据 苦了 血时 血时, 要您说 让群 让群众 记得截 跳过 辛苦了 长会, 防 防检 防检查 预, 预,$
-39	,想接 ,请勿 0. ^严 ^您刚 ^请问 c:self p:denial>free p:good>self p:outside>asked w:can w:people w:the_county w:the_options w:very_safe w:what_to x:0say>2asked x:0tellsOf>2caller 三个 不再 不清就 不需 不需要 代答, 以说。 回答。 家访 家访时 对有 对有小 就画 就画个 师家访 平 您不 您刚 您给几 指出 是真 有小 有小礼 清就画 画个图 的不足 码。 码。$ 答对有 类的话 给几 给几分 老师家 说就行 超过
-38	,也不 ,别插 ,树立 ,照实 ,随便 0, :请 ^平安 ^感谢 ^祝生 p:figure>figure p:good>loss p:kin>free p:self>option p:urge>honest w:landlord w:to_per w:to_say z:honest 上$ 严禁以 中心举 之类 之类的 以上$ 保密! 别插 别插队 在旁提 子放 子放学 学回 学回家 孩子放 密! 密!$ 己答 心举 心举报 排队, 接就 接就接 插队 放学 放学回 文字 旁提 是跟您 最低 服务 照实说 用于 禁以 答,$ 自己答 虚 要是跟 请向调 请排队 跟您说 队, 队,别
-37	,不作 ,差 ,有什 S:figures ^同 ^平 ^您是 p:denial>honest p:honest>script p:prize>option p:script>self q:2call q:2counts w:take x:0bad>2survey x:0say>2call x:0urge>2survey x:2honour>0forbid 不作任 不得在 不用准 不用背 个号 个号码 个村( 了一 了解! 任何引 何引 何引导 假 具 具体 再选 可以 名奖一 员不得 呼,不 哪里, 大家注 夸夸孩 夸孩 夸孩子 奖一千 学校让 家注 家注意 尽管 尽管反 局叫 局叫停 师家 常不 得在 怎样回 据! 据!$ 是: 校让 校让家 样回 样回答 演练 独 用准 用准备 用背 用背, 的意思 真话 确认 管反 管反映 育局叫 背, 要求 解! 解!$ 让家 让家长 请先 销 问题尽 非常不 题尽 题尽管
-36	,这是 :不得 ^严禁 ^居 ^您可 ^面 g:forbid+option g:outside+vague p:option>denial p:outside>vague p:profession>urge p:span>proof q:1loss q:2condition w:and_i w:be_punished w:check w:dissatisfied w:do_you w:over_the w:punished w:you_can x:0forbid>2survey x:2hide>0bid 不作 不用怕 不许作 为0 么问 九成 也可 人员不 候,照 写 写着 占 卫检 卫检查 只用来 号 回答! 围回 围回答 好评。 如实回 实回 实回答 已被 已被通 干部要 怕谁 我说完 报警 抽血 挂断。 撕掉 撕掉。 断。 断。$ 时间范 是差。 是骗 来改 来改进 查中心 检查时 环卫检 用怕 用怕谁 用来 用来改 疫 码, 离 符 答只用 答问 范围回 计 许作 许作弊 说的时 部要 问,不 间范 间范围 面子!
-35	,不满 ,平 ,按题 ,被教 ,都属 ,随 ^居民 ^您觉 ^面试 g:honest+counts p:tellsOf>option q:1teach q:2bid q:2effort w:as_much w:closest w:for_satisfied w:much w:much_as w:or_not w:telling w:voluntary w:your_bank x:0identity>1vague x:0tellsOf>2condition x:0tellsOf>2identity 一步 不必 于引 于引导 人都无 以跳 以跳过 价: 何人都 医生 可以跳 告诉他 图发给 大家辛 客服 家辛 家辛苦 导,访 就怎 就怎么 属于引 差,$ 带身份 式 当面 律不许 快递 想说可 意安 意安全 意用 我说 把照 把照片 教您 方案 无权要 期间一 权要 权要求 条意 条意见 来,请 样的话 注意安 的时间 立 被教 被教育 许讲。 访问 访问期 证据! 评,$ 评价: 诉他 说可 说可以 请客 请把照 请讲。 调解 这样。 选, 都属 都属于 都无 都无权 问期 问期间 间一 间一律
-34	/不 0 ^- ^开家 ^招 ^记 ^谁要 c:free p:caller>profession p:forbid>option p:honest>teach p:option>span p:profession>span p:tellsOf>good q:1say w:and_will w:as_it w:ask_for w:bank w:choose w:happy w:i w:including w:job_from w:months w:need w:new_year w:no_official w:official_may w:past w:past_twelve w:question w:rice w:rice_for w:the_past w:the_question w:to_hide w:twelve w:twelve_months x:0say>2caller x:0tellsOf>2call x:1good>0forbid x:1say>0forbid x:2bid>0identity 一名奖 上报 举 举报 也不用 也可以 也没有 了三 人工, 代码 作假。 修 候,请 刚才 到银 到银行 办 只是 名奖 品 品。 品。$ 图留 实说, 对群 对群众 山 引导, 您刚才 您按 意不 意用电 意都可 截图留 打卡 扰 接到银 放心 教您怎 时间 有处 有处罚 有奖 案! 案!$ 欢迎 没有处 注意用 满意? 现金! 用电 用电安 电安 电安全 瞒 窗 答案! 聘 行电 行电话 规则 记名。 请独 请独立 请问 谢您 这是 迟 银行电 题号 验证
-33	,按自 ,请录 ,请配 ,迟 ^受 ^受访 ^客 ^已 ^我 ^问: g:honest+teach n0:figure n1:free p:call>honest p:counts>asked p:proof>span p:self>bad p:whole>outside q:2caller q:2proof w:answers_and w:neighbour w:says w:screenshots w:screenshots_of w:under_the w:what_is x:0forbid>2asked x:0tellsOf>1good x:0tellsOf>2survey x:2survey>0bid z:free 不得发 不得陪 了个 人自 们:请 别人坏 别说别 各村 回避, 好形 好形象 字符 客人, 居 弄虚 弄虚作 很不 得发 得发放 得陪 得陪同 意不满 意都 指标 接报 接报警 插 明,不 明地 明地址 来,您 来查账 来电: 查账 查账, 树立 树立良 法。 法。$ 满意都 片发到 电: 的意 直接报 立良 立良好 纪 组来查 良好形 虚作 虚作假 要回避 计组来 让您 访员: 话给 诱导群 说他 说别 说别人 说啥 说完 说明地 请举报 谢谢配 谢配 谢配合 账,直 跳过。 转账 迎 避, 避,不 部分 部要回 配合! 钱 隐瞒 需要
-32	,我 ,最多 ,说真 ^办 ^消 ^消防 ^第一 ^请不 p:good>vague p:outside>call q:2asked q:2honour q:2loyalty q:2teach w:asking w:centre w:could w:from_to w:is_closest w:is_no w:my w:numbers w:offered w:people_to w:survey_centre w:tell_you w:two w:unsafe w:we_do x:0bad>2script x:0forbid>2span x:0tellsOf>2honour x:2say>0survey 不能对 不谈答 举报。 人( 介 介绍 以说, 们还 件 会上, 作任 作任何 傅一 傅一个 出我 出我们 分成 到您 十分, 同一 同意 实, 已 师傅一 平安 店里来 总体 意0 意的话 感受 报批 报批评 招聘 据 提示$ 数据 无权 时讲 时讲明 替 来客 来客人 求 满意0 满意不 点。 点。$ 球 真的 真话, 示$ 绍 给师 给师傅 缺 缺点 能对受 装, 训时讲 讲怎 讲明 讲明, 话,不 说了什 请告诉 请给师 谈答 谈答案 走访 选项! 通报: 通报批 里来客 重复。 链 院,请 项! 项!$
-31	,不打 ,引 ,我不 ,缺 ,能 :可以 N:1 ^招商 ^没有 ^纪 ^记住 ^请为 ^读 a:figure p:call>tellsOf p:counts>honest p:figure>say p:free>say p:good>figure p:hide>praise p:honour>good p:self>bid p:span>forbid p:survey>self p:word>teach q:2bad q:2hide w:ask_you w:courts w:did w:did_not w:in_this w:is_wrong w:may_ask w:most w:names w:nobody_may w:not_very w:residents_what w:safe_or w:three_in w:wrong x:0forbid>2bid x:0say>2condition x:2say>0bad 一个五 一着 一着装 下一 下面 不打招 不要商 不足! 举报! 买家 买家问 了也 了也没 了带 了带身 五十块 五星好 人在群 任。 任。$ 位要求 信息 候,多 做法 公开的 几分都 分都行 别在走 到的扣 反面 发工资 受到 只用 听。 听。$ 吵闹 回答会 在是 在走廊 场 址 坐出 坐出租 填) 填)$ 客人 工,$ 工资那 干预。 廊 廊吵 廊吵闹 开的 心接听 忘了带 我家 扣五十 批评。 报! 报!$ 择 时,好 时间, 明 星好 星好评 是比 是比较 显 有这 有问 板 汛 照片发 片发 现在是 疫苗 的? 的?$ 的扣 的扣五 着装 着装, 码 租车时 答会 系,没 统一着 罪人, 苗 获 装,统 要商 要商量 要干 要转账 证。 证。$ 说错了 调中心 资那 资那天 走廊 走廊吵 起质 起质量 足! 足!$ 跳过! 车时 车时, 迟到 迟到的 选择 那天, 里写 里没有 重办 错了也 问起质 防汛 顾 预。 预。$
-30	,不会 ,不记 ,多夸 ,您怎 ,您给 ,明天 ,还 :某单 ^0. ^1 ^任 ^孩 ^孩子 ^物 ^物业 p:bid>figure p:caller>good p:denial>asked p:free>proof p:free>whole p:honest>free p:loss>whole p:span>profession q:1outside q:2loss w:helps w:part w:published w:said w:taking w:taking_part w:tell_us w:they_were w:you_mean w:you_to x:0call>2survey x:0forbid>2loyalty x:0tellsOf>2bid x:0tellsOf>2hide x:0tellsOf>2tellsOf x:0urge>2prize x:1praise>0forbid x:2asked>0forbid x:2say>0forbid 、怎样 一行 不同 不接 为, 也不会 乡介 乡介绍 人受 人受到 人坏 人坏话 人工 介绍给 以说不 们,不 任人受 会时 会时, 位数 佩 佩戴 保密。 再拨 别听! 别听。 到了 到处 到处分 协 双 双方 反诈 受到处 号码 合! 合!$ 合您 同意, 听! 听!$ 图! 图!$ 在家! 地址 完后 审计 客 家乡介 密。 密。$ 对村 导开 导开会 己的感 带身 并改 并改正 建立 开会时 想说 意请 意还 意还是 感 愿意 截图。 戴 找 把家乡 接到诈 提示。 断 旁人 有人要 有标 构 某单 某单位 查结 框 求职 求职工 没有标 没有选 满意请 生人 的0 的做 的做法 直说 纪委 绍给 绍给客 经有 经有人 给客 给客人 网友 罪人。 老人 要求职 讨并改 评委 诈骗电 诉 说第三 谁, 调查结 转人 转人工 选了第 部说接 里有 陌生人 陪同 项( 领导开 骗电 骗电话
-29	,体检 ,已被 ,请告 -0 0位 :审 :您 :请配 ^会 ^导 ^快 ^快递 ^登 ^祝 ^请先 ^防 a:outside n0:outside p:bad>figure p:bid>teach p:denial>profession p:figure>span p:good>bad p:kin>denial p:option>profession p:option>vague p:proof>identity p:say>profession p:self>identity p:survey>caller p:tellsOf>prize w:a_call w:from w:mended w:or w:that_is w:the_whole w:whole x:0forbid>1praise x:0forbid>2praise x:0profession>1vague x:0proof>2call x:0say>2whole x:0vague>1vague x:1bid>0forbid x:1span>0forbid x:2say>0tellsOf z:profession 不会问 与第 么办 么办? 了电 以选 传号 传号码 住的 作假 倾 做法。 准备! 分规 分规则 分钟, 删 办? 办?$ 励也 励也没 可以选 号,一 各位! 告诉 和用 和用途 哪里 在群 在群里 墙上贴 备! 备!$ 多选 大, 天内 奖励也 如何 妈,报 审计组 宣传号 少 就接 居住 已经收 常不满 干部在 序。 序。$ 很不安 怎么办 您居 您居住 插队! 有奖励 比去 比去年 民: 没关 没关系 没有奖 法,请 点赞。 理, 用途, 的通知 直说, 看不 看不到 瞒, 码和用 示。 示。$ 线 经收 至 至少 苦了, 获评 警察。 计分规 计组 访问员 诉访问 说不了 说评 请签 请签字 请问您 谢您的 赞。 赞。$ 车 转账, 进度 选项( 途 途, 途,不 部在 钟, 问员 队! 队!$ 陪同。 隐瞒, 项,请 题$
-28	,1 ,只宣 ,或 ,目 ,让家 ,访问 ,迟到 0分。 > ^可 ^夜 ^教 ^访问 c:figure g:forbid+whole g:honest+survey g:tellsOf+free p:figure>counts p:forbid>script p:identity>span p:outside>praise p:profession>denial q:1asked q:1honour q:1prize q:1proof q:1survey w:fairly_safe w:is w:night w:reason w:verify x:0caller>2survey x:0forbid>2urge x:0kin>2asked x:0prize>2say x:0proof>2asked x:0say>1loyalty x:0say>2bad x:2bid>0forbid x:2counts>0survey x:2praise>0forbid 一等 一等奖 三次 上岗 严禁 个事 个事件 个村 之内 事件 人自己 仅 位! 位!$ 位数字 何 供 保留 做好 别管 动 十户 卡号 受选 口径介 号码。 号码再 号码和 名全 和个 四成 回答问 在家, 地话 处分。 字$ 字确 字确认 实号 实号码 家,$ 密码 居住的 干扰 径介 径介绍 您的意 感受选 打0 找回 报名 按题 按题目 换好 换好评 排名全 提供 改进服 教答案 文件 时间。 有不 本地话 果$ 核实号 独立 的感 的感受 的访 的访问 瞒,$ 码再说 码和 称 等奖 签字确 纷 结果$ 被评 讲怎么 论 试时 说出 请选择 超 路口 还是比 进服 进服务 违 退回 送礼 那一行 部说 都请 重办。 问员, 问群 问群众 间, 陪 项,$ 骗
-27	(0 )的 ,一律 ,写检 ,同 ,最 ,没 ,请客 ,请独 .没 .没有 :有 ^不许 ^与 ^名 ^我市 ^教师 ^曾经 ^最 ^记者 ^访 ^通报 ^镇里 ^领导 g:honest+kin g:tellsOf+figure n0:free p:asked>call p:call>profession p:condition>script p:figure>call p:free>call p:loss>forbid p:option>outside p:outside>outside p:praise>counts p:profession>say p:proof>word p:script>loss p:teach>asked p:teach>free p:teach>whole p:tellsOf>self q:1hide w:if_a w:length w:length_most w:not_sure w:safe w:were x:0bad>1say x:0condition>2asked x:0kin>2loyalty x:0kin>2proof x:0say>2effort x:0tellsOf>2counts x:0tellsOf>2option x:0tellsOf>2span x:1good>0tellsOf x:2bid>0word x:2good>0say x:2honour>0condition x:2honour>0span x:2honour>0survey x:2span>0identity x:2tellsOf>0forbid 一类 一般就 不准再 不接! 不记名 么干 么干。 也不 也不准 产 产品 人教大 介绍产 他$ 他密 他密码 优点 优点再 位不 作出评 例 信里 信里写 假的 偏 先说优 全? 全?$ 公示 公职人 其他$ 再说缺 再这 再这么 再选, 准再 准再这 出评 出评价 别人 制 加 务,$ 动车 单位不 发工 同。 同。$ 同样 品, 回避 地点 处分 处罚 字,最 孩子, 安全? 官问 宜 对受 对受访 小礼 居民中 岁以上 差异 帮助 年? 年?$ 年谁也 开放 感谢 感谢。 感谢您 打分, 括 接种 插队。 撕 收。 收。$ 收到, 放 教答 新 方式 施 是造 曾经 曾经有 最低, 有选 本次服 机构 次服 次服务 止。 止。$ 民中 满意还 点再 点再说 版 电动 电动车 疫苗接 登记租 的,说 的三 的调 的调查 短信里 码再 秩 秩序 绍产 绍产品 群众 考试 职人 职人员 般就 节, 苗接 苗接种 被通 被通报 规定 计入 议会 记租 访问中 证 证, 评议会 诉他密 说$ 说优 说优点 说缺 说缺点 说话, 调解员 谢谢您 较安 较安全 辛苦 过就 过就说 返 这么干 送来 选) 里写着 问中 队。 队。$ 隐私
-26	) )表 ,不 ,主要 ,做 ,别信 ,应当 ,引发 ,截 ,放 ,游 ,第一 ,调 0个 1. :好 :按 ^任何 ^办身 ^名单 ^培 ^培训 ^客服 ^您提 ^房 ^教案 ^曾 ^环 ^环卫 ^登记 ^网友 ^那不 c:profession g:honest+free g:honest+self g:outside+option n0:profession p:forbid>honour p:free>bid p:good>call p:identity>praise p:outside>bid p:profession>hide p:script>free p:self>call p:self>say p:survey>free p:tellsOf>say p:vague>profession p:whole>forbid q:1kin w:feel w:over w:tells w:was x:0forbid>2caller x:0hide>2asked x:0proof>2say x:0urge>2loyalty x:0whole>1hide x:1good>0figure x:2call>0forbid x:2urge>0condition x:2urge>0span x:2urge>0survey 一星 不搞 不理。 不用截 不转账 业来修 个图。 主说 了给 人让 人让您 代答! 以不理 份证时 众反 众反映 众在 位已 作日 便宜 信、 信息时 修水 修水管 偏高 偏高。 共享 出。 出。$ 出聊 出聊天 删掉 别信 别信。 办身 办身份 区$ 区)的 区)表 医生问 匿 匿名 单公 友晒 友晒出 发布 发批 发批评 另一 只宣 只宣传 叫停 叫停。 可以不 可能是 号, 号。 号。$ 名单公 告,也 员: 复制 太 始后 始后, 子! 子!$ 子考试 安社 安社区 完后, 对本地 就接, 工作日 平安社 开始后 引发 引发批 录,群 待 怕 怕谁。 息时 息时, 您。 您。$ 您想 想法 或不 截图! 房信 房信息 才说 扣分。 批评, 承办 投票选 投诉处 抽样框 拒 拨打0 换个时 据, 提示答 提醒各 播开 播开始 改: 教案 敲门, 文 日期 晒出聊 晚 暗示 曾 有0 有人让 有提 有标准 有陌 有陌生 本$ 权 来修 来修水 查没 标记 样框 样框里 框里 案,$ 欢 水管 水管, 物业来 王 理完后 用截 用截图 电脑 的整 的方案 的民 目前 直播开 真 真的, 知晓 知识竞 码,不 示答 示答案 社区$ 祝您 票选 租房信 竞 竞赛 答复 答问题 米 系, 紧张 纠 网友晒 罚。 罚。$ 群主说 群众反 群众在 考试时 能是 营商 行卡 要报告 解员 议。 议。$ 记下来 记租房 设 证时 证时, 识竞 识竞赛 诉处 诉处理 试时, 诱导 说真 说真话 说马 请各单 请缩 读入 质量, 起算 车。 车。$ 过$ 选一个 邻 部只 都可 都可以 醒各 里吗 里吗? 银行卡 锦 锦旗 问了 院打 需要报 顺序 题。 题。$
-25	)。 )。$ ,共 ,可以 ,居 ,居民 ,开家 ,村民 ,正在 ,比去 :医 :医生 :您好 ^交 ^今 ^冒 ^冒充 ^可以 ^同一 ^好的 ^店 ^报警 ^新 ^有居 ^电影 ^老板 ^若 ^过去 ^领 c:honest g:forbid+bid g:honest+honest g:honest+proof g:honest+say p:bad>bad p:bad>proof p:counts>whole p:denial>survey p:free>condition p:identity>loyalty p:loss>proof p:loyalty>figure p:outside>condition p:profession>vague p:profession>word q:1counts w:alone w:and_what w:callingnumber w:fairly w:surveycentre w:walking w:walking_alone w:with_the w:you_what x:0condition>2loyalty x:0forbid>2vague x:0hide>2identity x:0identity>2survey x:0kin>2call x:0kin>2survey x:0kin>2urge x:0say>2prize x:1loyalty>0word x:2asked>0tellsOf x:2bad>0bid x:2counts>0forbid x:2effort>0forbid x:2honour>0bad x:2honour>0tellsOf x:2identity>0tellsOf x:2loss>0survey x:2loyalty>0forbid x:2say>0loss x:2survey>0forbid x:2urge>0forbid x:2whole>0tellsOf 、0 一般的 上报数 下一题 不太安 不接, 不设 严肃 个工 个工作 为0% 举时, 事先 人对 人敲 人敲门 人自称 仍 件, 任何待 众的 会问银 位$ 位和 位和个 何待 何待遇 先核 先核实 再改 准误 别人怎 前一 单位和 卡和 卡和密 历。 历。$ 原 反映 反映。 口号 各地 同 名和职 后不 后可 听到您 告诉我 和个人 和密 和密码 回家, 在这里 地址。 处理完 外传 外传。 外卖 大声 太安 太安全 好,请 妈 完成, 实姓 实姓名 导! 导!$ 小学 小礼品 层 引导! 张贴 怕谁, 您反 您反映 您对 您的任 想 成, 我跟 我需 我需要 打电 打电话 报:某 报数 报数据 拨打, 挂 提出 时,哪 时,回 时,大 时,树 时间地 映 映。 映。$ 晓 晚上 有人自 本机 村民说 查没有 标准误 树 格员, 次拨 次拨打 民说 照片 率。 率。$ 球赛 理完 生人敲 的$ 的,一 的结 的结果 真实姓 秩序。 给一 群众的 肃 般的 行卡和 角色 认为 记, 访 访问$ 证据 证码 诉我 诉我们 话,也 诱 说接受 说测 说测评 请各村 请如 请如实 请按时 谁。 谁。$ 调查电 账 赛, 选一 递 里发 里有没 钥 问银 问银行 间地 间地点 降 颁 题,您 验证码
-24	%,其 (可 (可不 ,10 ,先核 ,县 ,完成 ,工作 ,截图 ,注 ,该份 ,请签 ,请记 ,走 -- --> -> :不 ^1. ^买 ^买家 ^公布 ^坐 ^坐出 ^店里 ^您投 ^我县 ^招聘 ^方 ^昨 ^最多 ^知 ^这条 ^退 ^题 a:free a:prize g:honest+asked g:outside+asked p:bad>free p:denial>option p:figure>survey p:forbid>denial p:free>kin p:free>span p:honour>hide p:identity>free p:outside>honour p:proof>profession p:span>figure p:survey>honest p:teach>bid p:tellsOf>free p:word>asked q:2identity w:how_safe w:must_be w:no_right w:option w:right_answer x:0bid>1loyalty x:0forbid>2call x:0kin>2counts x:0kin>2honour x:0kin>2span x:0proof>2identity x:0say>1teach x:0say>2option x:0tellsOf>1say x:0tellsOf>2vague x:0urge>1whole x:0urge>2call x:2asked>0identity x:2loyalty>0survey x:2say>0word 一起。 三项 不归 不得上 不得代 不得外 不理 不答 个分 个社 个社区 主要指 么! 么!$ 了电话 享 人工。 人怎 什么! 他人 任何 任何单 众发 众说别 会宣 会宣$ 会议 会议通 低保, 何单 何单位 作业, 保, 做得 全部收 共 再来 写。 写。$ 分给 办结 十块, 原因 县公 叫我 各村( 听完再 吵闹。 员在 呢? 呢?$ 呼、 回电 在前面 在家。 坏话! 坏话。 块, 复, 多0 始前 始前, 委会宣 存的 安。 安。$ 完再 实 宣 宣$ 家长对 对答复 导? 导?$ 居民: 己的想 已全 已全部 布的 干什 干什么 序 应当 开始前 张, 当场 得代 得外 得安全 您可 您提 您是否 意吗? 成受 成受访 我是 户名 打几 打几分 打听 招呼、 指 按自 按自己 接不 接挂 提醒 故 数据。 旗 无法 明$ 是假 是假的 最多0 有任 有任何 有问题 服务。 权重 来电人 果有人 查结果 样。 样。$ 案$ 案的 民对 求家 求家长 求群 求群众 没有任 活 溺 溺水 熟 独居 独立填 环卫 理会 用户名 电人 疑 的,扣 的想 的想法 的规 直接挂 着别 窗口 立填 立填写 符合您 第0 粘 粘贴 给个好 群众发 者看 者说 能再改 行: 要指 要指标 要求回 要求家 要求群 觉得安 解开 解开始 认为, 议通 记下 记者看 访者说 评论 诉。 诉。$ 话,好 该份 该份问 误差 诱导? 说明$ 说都 请填写 请记下 调解开 谈会 货。 货。$ 轻 近一 还有 进展 退休 造假 部收 醒 采 长对 间,不 闹。 闹。$ 队员 防溺 防溺水 领导 题问 题问的 驾
-23	,不方 ,也可 ,第 ,老人 ,请先 ,请如 ,请排 0、 0年 0的 ^今天 ^反 ^您在 ^我不 ^村 ^驾 g:outside+word n1:honest p:asked>proof p:call>forbid p:free>counts p:honest>caller p:option>honest p:outside>script p:outside>word p:profession>call p:teach>figure p:tellsOf>tellsOf q:1bid q:1script q:1whole q:2hint w:year x:0bid>2survey x:0prize>2call x:0say>2script x:0tellsOf>1bid x:0tellsOf>1script x:0urge>2proof x:1bid>0bid x:1good>0loss x:1honour>0forbid x:2identity>0forbid x:2loss>0urge x:2tellsOf>0survey x:2urge>0urge x:2whole>0forbid 、其 、其他 一件 七天 不会影 不是我 不问 个五 个五星 主任。 么? 么?$ 也没关 乡镇 事项 二、 人怎么 什么? 以先 以改 以改时 们发的 们改 便可 便可以 信 充 入。 入。$ 公安局 关系。 再按 写, 准备。 别告 别告诉 别忘 别忘了 别怕 办。 办。$ 办的 协议要 县第 反 反规 反规定 发的, 受理 受选。 可以先 可以改 号码, 听, 响您 哪儿 回答非 在场 地居 地居住 填写, 姓 安局 完。 完。$ 实的 实说 客人。 家长满 已用 师 干部不 年评 店 引导。 影响您 您可以 您投 您投诉 意? 意?$ 愿 我们发 我们改 我们都 抽听 抽样 拒绝 排查 改时 改时间 改进 教人 方便可 明, 本: 本地居 果, 查不 正在 比例 比赛 求回 率 理$ 用途 盏 真实的 研 研究 礼品。 离开 第三 答就 签好 系。 系。$ 纠纷 结果, 药 表扬 裁 要签 要签好 规民 议要签 议通报 诉求 试的 试的时 话,一 误 说出来 请勿 请访 调查。 调查不 调查没 跳至 近一年 违反规 违规 连 退货 部不 里没 里老 里老人 长满 长满意 问$ 隐患 露。 露。$ 面试的 颁发 骗局
-22	(不 ,,这 ,不需 ,丢 ,听我 ,如实 ,平安 ,消 ,消防 ,祝您 ,请按 ,还是 ,还没 ,这种 10, < ^个 ^他 ^会议 ^县 ^已经 ^按 ^村干 ^某 ^正 ^让群 ^调解 g:forbid+profession g:forbid+proof g:forbid+word g:tellsOf+good g:tellsOf+word p:condition>profession p:effort>forbid p:figure>bad p:forbid>proof p:good>profession p:honest>word p:outside>figure p:outside>profession p:prize>word p:survey>forbid p:urge>forbid w:sure w:survey x:0caller>2urge x:0figure>2survey x:0hide>2say x:0hide>2survey x:0prize>2asked x:1bad>0forbid x:1praise>0teach x:1prize>0forbid x:1say>0word x:2asked>0survey x:2bid>0survey x:2bid>0urge x:2caller>0forbid x:2hide>0forbid x:2say>0span x:2survey>0say 一律不 一般 不改 不方 不方便 不足。 严 个样 个样本 了解的 事人 五十 产品, 令 以不回 们都 任何一 任单 任单位 众 住了。 何一 修改 倾向 做法违 公布的 关系 关系, 兼 再选。 决 决定。 别挂断 别紧 别紧张 到场 到自 到自称 刷 剧 办理 包括 化解 升。 升。$ 卷里 只能 叮 叮嘱 各校 名和 听我说 告 员有没 员要 哪一 嘱 回访空 在走 址, 大约 妈,上 姓名和 存。 存。$ 安志 安志愿 完成访 定,应 客服回 密 对本次 对错 干。 干。$ 平安志 应当坚 座谈 座谈会 延 异 当事 当事人 当坚 当坚决 律不 念。 念。$ 成访 成访问 我市 我记 打, 批 批准 报警, 按< 接、 接到自 断,听 新办 新办理 日, 是真的 是非常 显示 有对 有对错 服回 服回访 查前 比较安 没有对 法违 法违反 温 点赞 生问病 电话。 的任 的任何 的比 的比例 相比 盾 矛 矛盾 社会 种做 种做法 空调 空调安 符合 管 统计人 缺点, 般 苦了。 袋 规定, 解的 计人 计人员 计算 认真 记住了 记名 访时, 访空 访空调 证器 识别 诈 试官 说接 请承 请承办 调安 调安装 调查前 责任单 足。 足。$ 这种做 重新办 链接 问卷里 随机 面试官 音。 音。$ 验证器 骗子。
-21	%。 %。$ ,任 ,任何 ,分 ,别忘 ,医生 ,发 ,发现 ,审计 ,我们 ,把家 ,没有 ,调查 0%。 </ ^先 ^回访 ^夜间 ^巡逻 ^是 ^民警 g:forbid+good g:forbid+praise g:forbid+self g:forbid+urge g:honest+urge g:outside+whole p:effort>bid p:figure>praise p:forbid>urge p:hide>option p:honest>counts p:loss>free p:praise>tellsOf p:prize>honour p:prize>self p:proof>bad p:self>forbid p:self>proof p:urge>profession p:vague>call p:word>outside q:2praise w:it_is w:one x:0hide>2caller x:0identity>1praise x:0tellsOf>1span x:1praise>0say x:1say>0bad x:1say>0call x:1say>0survey x:2bad>0forbid x:2condition>0forbid x:2prize>0urge x:2whole>0say 一行。 不说。 与 严格 之前 了满 人信 人信息 代 代答 份证号 众说 会$ 位置 位要 保存。 信息。 先问 全年 其中 写,不 分析 到了电 到每 到请回 协议 单位要 占0 占0% 原来 县, 受访者 变 口人员 可 号的 各单 各单位 告诉家 哪里。 回复。 回答只 图发 坏, 堂。 堂。$ 大家了 奖 家了 家了。 密码! 居民 居民的 建设 快递打 息。 息。$ 您保 您保密 您选 截图发 托大 托大家 投诉 报了 拜托大 接警 收到请 数字 敲 方 是骗子 村民对 析 果不 样 次扣 正 畅 登录 的号 的号码 的工作 的意见 的这 盖 码! 码!$ 称有 窗口人 立即 答只 答案, 算不满 终止 结果不 群众说 而 职业、 联 计分 训时 访问可 证号 诉家 请访问 货 轮 还是不 违反 述 退 退货。 递打 递打电 通报了 部在场 都行, 问: 问可 随 骗子
-20	% %, ,保密 ,写着 ,别挂 ,已 ,现已 ,称 ,群众 ,访 ,说不 ,请给 ,请选 ,马 0% 0%, :为 ^不知 ^您反 ^有陌 ^疫 ^疫苗 ^警 ^请放 c:forbid g:forbid+forbid g:forbid+say n0:honest p:asked>effort p:asked>figure p:call>free p:caller>denial p:condition>vague p:figure>option p:forbid>honest p:free>tellsOf p:identity>vague p:kin>honest p:option>tellsOf p:outside>denial p:prize>script p:profession>asked p:proof>forbid p:proof>honest p:say>figure p:say>self p:span>honest p:span>survey p:teach>tellsOf p:tellsOf>whole q:2forbid w:and w:teacher w:very w:you_feel x:0figure>1good x:0kin>2say x:0prize>2identity x:0say>1urge x:0say>2loss x:0say>2loyalty x:0tellsOf>2proof x:1bid>0whole x:1praise>0survey x:2asked>0urge x:2good>0forbid x:2loss>0forbid x:2proof>0forbid x:2say>0urge x:2say>0whole 不得以 不想 不要在 个百 个百分 中的 么问题 了解。 人! 人!$ 人、 什么问 他 以不说 以说 份问 份问卷 众意 众意见 体检 便 偿 催 光。 光。$ 公司 再发 再说。 决定 决纠 决纠正 分点 到举 到举报 办单 办单位 办理$ 加权 加班 区间 单,写 印发 印发传 发传 发传单 发送 可以说 否有 员、 在问卷 坚决纠 处罚。 妈说 姓名 家,请 对错。 就行! 帮我 录。 录。$ 待遇 待遇。 得以 心里有 您, 您对本 情况, 意,您 意度 我 我不 我县 我给 执 承办单 报警。 挂断, 接到了 改正 教育局 新的 明确 是什 是什么 是否有 是干 本次 村印 村印发 村里有 某村印 查,不 检查 歌 段 法, 满意度 片, 现已 现已全 百分点 的,请 的占 的方 的辛 相同 索 继 继续 群众意 联系 育局 脑 要打 要求您 觉得 访,不 说,也 说回 说诱 说诱导 请写 请放 请放心 谢支 谢支持 遇。 遇。$ 邻里 部收回 里是 里有人 重复 镇里 间
-19	,现 ,要求 ,调解 0件 :为什 :物 :物业 ^不得 ^体检 ^公安 ^您认 ^本 ^调 g:forbid+asked g:forbid+honest g:honest+forbid g:honest+profession g:outside+effort g:tellsOf+prize n0:forbid n1:figure n1:forbid n1:profession p:asked>bid p:denial>call p:figure>tellsOf p:forbid>say p:honest>whole p:loss>option p:loss>span p:outside>effort p:praise>kin p:prize>denial p:script>asked p:span>kin p:span>prize p:vague>forbid w:at x:0condition>2say x:0kin>2bid x:0say>1bid x:0say>2proof x:0tellsOf>1prize x:0urge>2loss x:1loyalty>0forbid x:1prize>0prize x:2bad>0survey x:2identity>0say x:2whole>0urge 不在 不足 中途 之后 以前 们发 价格 众作 众作答 会议批 传, 传单, 位居 值班 先 全省 再 写明 写真 写真实 到您的 办理的 匿名, 参加 反映人 取消 口人 召 召开 吧, 员念 在问 培训时 填写真 墙 声回 声回答 处理 大声回 安家 安装 安装, 实到 实来 实来电 对本 工人 已修 平安。 平安家 年相 年相比 开头 快 怎样核 您认 您认为 您说 感受。 打招 打招呼 批评了 接种现 文明 映人 是好, 是最 是非 更 有村 机, 查电 查电话 样核 样核实 核实。 核实来 核查。 次。 次。$ 款 民意 没接 活动 消防 版本 现场, 理。 理。$ 理的 的工 相信 种现 种现场 约 给村 统计 群众作 老师 老板 背熟 自称 若 落实到 行政 要在 警的 议批 议批评 记录。 证件 证件, 话,都 话。 话。$ 该 请填 谢 跟您 路。 路。$ 载 问员会 问病 马上 高低
-18	,不得 ,先 ,晚上 ,这 ^参 ^参加 ^各村 ^妈 ^妈, ^您说 ^纪委 ^网格 ^请选 ^过 ^这个 c:outside g:honest+call g:honest+condition g:outside+outside p:bid>condition p:bid>option p:denial>tellsOf p:effort>whole p:figure>honour p:free>honest p:good>forbid p:honour>proof p:identity>good p:prize>free p:profession>good p:profession>honest p:say>vague p:self>good p:survey>denial p:survey>figure p:survey>teach p:tellsOf>caller q:2urge w:anyone x:0hide>2call x:0profession>1good x:0say>2honour x:0tellsOf>1praise x:0tellsOf>1urge x:0tellsOf>2good x:1whole>0forbid x:2bid>0say x:2prize>0forbid x:2span>0forbid 一题 三十 不了 不清 丢脸 两次 也没 以不 再说 冒充 到的 助 励 压 同学 听取 告, 告。 告。$ 告诉您 商环 商环境 图。 图。$ 处理。 复。 复。$ 奖励 孩子 导。 导。$ 尊 工: 差。 差。$ 引 很, 得到 得对 得很, 您好 您怎样 您接 您要办 成的 我们。 报告, 择您 择您要 挂了 方便 昨 有 未 案, 步 民警的 派 火 物 率0 率0% 班, 理的业 用 申请 登记 百 的业务 直播 简 系 纠正 线索 继续。 续。 续。$ 职工: 育 营商环 行! 行!$ 行,$ 要办 要办理 警察 让我 议 议要 讲好话 访者 证据。 诉您 请说明 谁要 谁要是 跳 边有 这里 选择您 那不 那不是 都行 银 银行 除 题目
-17	( )$ ,也 ,如 ,拍 ,比 ,被 :有人 ^体 ^您 ^数 ^村委 ^直 ^直播 ^老师 ^调查 a:tellsOf g:outside+urge p:asked>profession p:call>counts p:caller>forbid p:caller>option p:free>survey p:honest>bid p:kin>effort p:loss>tellsOf p:proof>honour p:say>honest p:span>free p:tellsOf>vague p:word>tellsOf q:1caller x:0figure>2say x:0identity>1say x:0say>1outside x:0tellsOf>1whole x:0urge>1bid x:2hint>0forbid z:figure z:forbid 一个最 不了解 不公 不得对 不收 业务。 个别村 个单 个单位 主要 了个别 人会 人口 付 以拒 以拒绝 会议要 位业 位业主 作出 停 傅 全感 分钟 别村 别村对 到民警 受 可以拒 台账 各位业 合格的 名, 员问到 呼 回个 坏 大米 好的家 如果有 孩 安全感 家长会 对村民 师傅 引导 心, 性 扬 按 推 是跟 村对 村对村 果有 核对 正。 正。$ 水。 水。$ 没有 点, 现金 由 申 相 类 纠正。 经 编号 群众安 老 苦各 苦各位 衣 表示 议要求 评了个 诈骗 账, 辛苦各 这类 钟 长会 问到民 间。 间。$
-16	,统计 ,请填 :上面 ^全体 ^公 ^别忘 ^您好 ^您对 ^抽 g:forbid+kin g:outside+praise g:outside+script g:tellsOf+script n0:bad p:denial>loss p:figure>vague p:forbid>tellsOf p:free>free p:honest>say p:identity>bad p:outside>say p:prize>asked p:proof>denial p:tellsOf>identity p:tellsOf>word p:urge>bad w:answer x:0tellsOf>2loyalty x:0urge>2say x:1urge>0urge x:2option>0forbid 、不太 一份 三课 三课: 不打 不用 不记 业可 业可以 个最 之 估的 估的时 停岗 况, 力 另 台 名 后, 听完 和 响您的 因 国 大姐 奖, 好,别 如实 字, 密码, 密码。 导群 导群众 底评估 建 得上 急 意见 打开 教案第 断, 时,不 是在 是诱 是诱导 有干 有干部 查,请 查询 案第 案第三 比 法 洗衣 游 片。 片。$ 盾纠 盾纠纷 看。 看。$ 矛盾纠 究 第三课 算不 结 给村里 群 群里 职业可 要您 评。 评。$ 评估的 请按 课: 课:为 还 这道 这道题 都会 重 错了 陌 陌生 项 项, 验
-15	,完 ,投 ,讲 ,请大 : :要 ^温 ^温馨 ^请各 ^辛 ^辛苦 g:forbid+hint g:honest+figure g:honest+outside g:outside+honest g:tellsOf+denial g:tellsOf+hint p:call>call p:denial>say p:figure>good p:forbid>figure p:free>outside p:good>good p:good>survey p:hint>forbid p:honest>forbid p:prize>praise p:prize>tellsOf p:profession>condition p:proof>caller p:proof>loss p:teach>prize p:urge>free q:2span w:not x:0forbid>1say x:0tellsOf>2say x:1say>0whole x:2say>0bid 一律回 不填 么回答 人们 今 今天 以退 以退货 会影 会影响 准答 叫 可以退 告: 回答就 场, 安建 安建设 帮 平安建 店里 律回 律回答 您 托 按时上 按键 挺好 教师 教育 敲门 时上 时上报 是全县 是否 是谁 某 查看 标 标准答 格员上 法院 温馨 温馨提 满分, 现在 用语 破 第 警 警的辛 让 调查 输 选项 里不 馨 馨提 馨提示
-14	,之 ,之前 ,今年 ,称有 10 :我 BIAS ^今年 ^以 ^小 ^干部 g:forbid+denial g:outside+bid g:tellsOf+caller n0:kin p:asked>condition p:bid>prize p:condition>urge p:counts>call p:figure>urge p:good>whole p:identity>honest p:kin>forbid p:loss>identity p:loyalty>kin p:outside>urge p:prize>bid p:prize>urge p:say>forbid p:self>urge p:span>vague p:teach>self p:urge>outside p:whole>word 不满意 举报, 么。 么。$ 之前村 交代过 人交 人交代 代过 们。 们。$ 休 位不得 体 冒 分点。 前村 前村里 去年 取 吗? 吗?$ 回答, 在核 在核查 均 天记 天记录 夸夸 委接 委接到 导 导, 就说满 已经 户。 户。$ 打来 报,称 招 掉 接到举 时, 是对 有人交 有人教 查。 查。$ 样的 次, 正在核 每个 洗 物业 现场 的年 称有干 纪委接 给个 者说, 聊天 聊天记 观 说,之 请选 部要求
-13	,为 ,可 ,群 ,镇 N:3 ^像 ^就这 ^老 a:good g:forbid+figure g:forbid+script g:forbid+teach g:forbid+tellsOf g:tellsOf+forbid n1:self p:asked>forbid p:bad>say p:caller>proof p:caller>whole p:forbid>call p:hide>outside p:honest>tellsOf p:loss>bid p:option>call p:outside>bad p:outside>honest p:prize>forbid p:proof>asked p:proof>survey p:survey>span p:tellsOf>denial p:tellsOf>hide x:0forbid>1good x:2say>0say 一年以 一百 不说 为什 为什么 了,请 人教 什么。 保密 先说 分都 区) 区居 区居委 十 名次 坏话 委会$ 实到人 宣传 展 差, 度调 度调查 念完 意度调 投 抽奖 明天 束 核实 求您 用。 用。$ 电话响 登 目 确 社区居 答。 答。$ 管, 结束 群主 能 蛋 血 行 识 话响 说,别 说说 请落 请落实 谢。 谢。$ 这种 进来 道题 邻居
-12	(社 (社区 ,上 ,不谈 ,是 ,正 ,每 ,社 ,镇里 ^社 ^评议 g:forbid+honour g:forbid+loss g:outside+prize p:bad>asked p:bad>urge p:forbid>identity p:forbid>teach p:hide>forbid p:identity>forbid p:kin>profession p:loyalty>forbid p:loyalty>identity p:praise>prize p:say>caller p:say>honour p:urge>option p:vague>condition w:good w:to z:asked 一起 不得 不能 不谈 人在 作业 准答案 半年 卫 发现 司 合格 填问 填问卷 您自 您自己 意吗 感谢支 报 抽 播 旧 有居 有居民 期间, 机 李 村( 村(社 来,不 民警 消 环 理 生活 生问 病 的是 的选 的选项 社区) 请您 赞 进 限 隐 领
-11	^问到 g:outside+say p:bad>vague p:forbid>kin p:forbid>whole p:free>urge p:hide>kin p:outside>identity p:prize>outside p:tellsOf>honest p:word>urge q:1option q:2good w:ask z:bad 不满 位, 假。 假。$ 入户 全部 变化 咱这里 商 围 在本 填写 多 头问 头问起 开 开会 我。 我。$ 扫黑 扫黑除 投诉, 报告 招商 撤 查 次 百分 绝 续 罚 群里发 范围 解。 解。$ 诉, 这样的 这里怎 送 选第 那头问 里打 问咱这 除恶 题, 黑除 黑除恶
-10	,有 ,老 ^有人 ^督 ^督导 ^考 ^请 g:forbid+call g:honest+caller g:honest+whole g:tellsOf+profession g:tellsOf+self p:bid>bid p:forbid>survey p:good>kin p:identity>option p:identity>proof p:kin>bid p:prize>loss p:proof>hide p:tellsOf>script w:no 了什 了什么 人们, 几句 受访 吗 回家 回访 墙上 复 妈, 家乡 市 手机 教 本 来了, 来电 的电 的电话 的看法 看法 结果 美 解, 训 记住 说的 说话 贴 选第一 黑
-9	,今 ,收到 ,请您 ^社区 ^网 g:forbid+caller g:forbid+identity g:forbid+survey g:honest+tellsOf g:outside+condition g:outside+free g:tellsOf+call g:tellsOf+honest n0:identity n0:tellsOf p:asked>tellsOf p:call>caller p:caller>prize p:forbid>bad p:good>honour p:good>outside p:good>tellsOf p:honest>condition p:kin>condition p:outside>tellsOf p:prize>good p:prize>identity p:teach>urge p:tellsOf>kin p:urge>call p:urge>counts p:urge>survey q:1urge w:for x:0say>1say x:1vague>0forbid 今年 使 信后, 列 刚 单位 县 处 失 子, 怎 怎么说 房 招呼 收到测 村民 相互 致 请回复 面的
-8	,不能 ,好 ,家 ^干 g:forbid+loyalty g:forbid+prize g:tellsOf+praise n0:prize n0:urge p:call>condition p:identity>caller p:outside>good p:outside>loss p:outside>prize p:say>free p:teach>forbid p:tellsOf>survey z:tellsOf 交代 什 什么 发 否 哪 啥 培 培训 忘了 扫 敬 整 查, 核查, 照 片 生来 生来电 直 示 答满 答满意 紧 统计局 背 计局 话一 说不 请各 资 起来, 选 陌生来
-7	L:1 ^这 c:tellsOf g:honest+identity g:tellsOf+survey g:tellsOf+tellsOf g:tellsOf+whole n1:tellsOf p:forbid>forbid p:honour>say p:identity>survey p:prize>say p:say>whole p:span>good p:tellsOf>honour z:vague 上级 会 位 入 公 参 可能 各 周 响, 己的 恶 护 有人 标准 案 电话核 的看 的话 自己的 落实 话核 辛 道
-6	,请 L:3 ^有 g:tellsOf+teach g:tellsOf+vague p:effort>kin p:outside>whole p:tellsOf>bid p:urge>proof 不会 不是 乡亲们 了 亲们 人 做 天 定 小 局 快。 快。$ 核 级 表 解 问题
-5	L:0 a:loss g:outside+good g:tellsOf+loss n1:vague p:kin>urge p:tellsOf>loss 上, 中 么 也 保 单 检 答案 谢谢
-4	,$ ^各位 c:bad g:tellsOf+say n0:say p:call>bid p:caller>call 不 业 亲 收 最 的时 记 题
-3	a:urge z:script 了, 员 生
-2	$ ^ 请 问
1	,
2	N:4 c:identity c:urge 。 。$
3	a:loyalty a:say p:kin>say p:urge>bid z:call 前 安全 得 点 要
4	a:call a:counts c:call c:say c:vague n0:honour n0:span n1:call n1:denial p:good>say p:kin>kin p:tellsOf>forbid p:urge>prize z:kin z:urge 成 村 现 社 算 部 镇
5	^不 ^接到 a:kin a:praise a:word c:asked c:prize c:teach g:tellsOf+bad n1:asked p:call>bad p:caller>bid p:proof>prize p:say>call p:say>outside p:say>praise 任 传 候, 全 好, 带 时候, 满意, 网格
6	c:caller g:forbid+outside g:outside+forbid n1:caller n1:script p:call>asked p:call>say p:call>teach p:condition>forbid p:condition>say p:kin>good p:outside>survey p:say>bad p:survey>tellsOf p:tellsOf>asked z:condition z:outside z:teach 、 乡亲 事 住了 外 大 家 家里 干部 年 开始 意, 扣 满意的 绩 职 里
7	,接到 ,村 a:bid c:counts c:survey g:tellsOf+bid n0:denial n0:effort n0:teach n1:bid n1:effort n1:survey n1:word p:asked>loyalty p:call>urge p:call>vague p:caller>loss p:identity>script p:kin>tellsOf p:say>loyalty p:whole>whole z:identity 其 况 到对 到对社 区的看 去 好。 好。$ 委 家长 年底评 底评 庭 忘 您的 所 接到 有没有 电话 电话来 社区 话来 请回 谢谢。 走 转告 这 问, 问到对
8	L:4 R:proof-of-answer ^家 ^尊 ^尊敬 ^您的 a:survey g:tellsOf+identity p:bid>asked p:bid>honest p:forbid>prize p:good>proof p:identity>identity p:outside>forbid p:say>bid p:span>say p:survey>asked p:vague>tellsOf p:whole>identity p:whole>loss q:1good w:that 万 不好 亲们, 人家 位家 位家长 作 各位老 员, 好话 如 属 常满 常满意 意 最高 来 检察 民 电, 电话问 看 答的 话来, 话那头 话问 都 都说 问到 非常满
9	,再 ,把 ^各 ^婶 ^婶子 c:effort g:outside+kin n0:good n0:vague n0:whole n1:loss p:bad>survey p:bid>kin p:caller>urge p:identity>kin p:identity>teach p:kin>prize p:loyalty>honour p:loyalty>whole p:say>effort p:say>say p:span>bid p:survey>condition p:survey>good p:survey>say p:tellsOf>call p:urge>caller p:urge>say p:whole>proof w:you z:survey 一个 事, 亮 人。 人。$ 你就 像 分时, 到区 勾 回 城 婶 婶子 婶子, 安不 局来电 师, 年龄 张 律 您被 打分 收到 核组来 民警, 注意 爸 电话回 禁 第一个 考核 计局来 议打 议打分 评议打 话回访 路灯
10	,你就 ,责 ,责任 N:8 ^一 ^你 ^电话 a:proof a:self a:teach c:denial c:proof c:span n0:praise p:bad>caller p:honour>loyalty p:identity>urge p:proof>good p:proof>say p:span>call p:survey>profession p:survey>urge p:whole>bid w:tell 一 上 上面来 两 个月 价。 价。$ 价邀 价邀请 低分 儿 到评 到评价 卷发 卷发到 口 听 和检 和检察 四 声 大爷大 家问安 察组 就说 居们 居们, 巡察组 广 意。 意。$ 手机接 承 抽到 接到评 机接 机接到 治安, 注 爷大 爷大妈 的回答 省里 统 要提 要是 评价邀 话 话问治 请, 谈话 身份 辅 达 邀 邀请 邀请, 邻居们 都不 配 问卷发 问起来 队 面来 面来人
11	,电话 N:5 ^不要 ^大爷 ^学 ^宝 ^扫码 ^考核 ^谁 a:bad a:identity p:bad>whole p:caller>vague p:condition>prize p:effort>good p:good>urge p:loyalty>span p:say>urge p:span>bad p:survey>bid p:survey>identity p:survey>outside p:teach>say p:teach>script p:whole>span p:word>word w:if w:please z:counts z:effort z:say 一遍 上面 丢 交 从 企 企业 各位 各楼栋 回访, 强 念 态 您被抽 政 时 是咱 果您被 每 民调电 测评期 的 的邻 的邻居 社区的 租 给予 评期 评期间 语 说 请把 请直 调电 调电话 里, 问治 问治安
12	,照 ,电 ,请各 ,请说 ,谢 ,谢谢 0。 0。$ N:6 ^上级 ^上面 ^各班 g:tellsOf+span n0:condition p:asked>counts p:asked>say p:asked>teach p:asked>urge p:bad>bid p:bad>call p:bad>prize p:bid>good p:caller>praise p:counts>bad p:counts>loss p:loyalty>hide p:say>hide p:say>prize p:script>prize p:span>honour p:span>urge p:survey>honour p:urge>denial p:urge>hide p:urge>vague p:whole>prize w:will z:caller 一律 七 业主, 事。 事。$ 五 人问 以前的 位老 作答。 关 别在 到电 到电话 前的 卷时, 各组 同志 后的 听到 天有电 好的 导组 局来 差 年, 形 彩 情 情, 愉快。 慰 打满 扫码填 持 接到电 明白 暗访的 村, 牢 状 的居 的居民 督导组 码填 码填问 算。 算。$ 范 被 誉 认可 记得 讲, 访的人 说。 说。$ 说不知 课 谈 这几天 通 门 问的
13	,别让 ,听 ,您 ,村里 ,谈 ^家人 ^市里 ^广 ^广播 ^选 a:condition c:honour n1:kin n1:say n1:urge p:asked>self p:call>prize p:caller>span p:counts>forbid p:counts>span p:counts>urge p:free>hide p:good>asked p:honour>bid p:honour>kin p:loss>bad p:option>urge p:outside>kin p:prize>caller p:teach>teach p:urge>good w:be z:denial z:honour 下午 业负 业负责 个电 个电话 了。 了。$ 予 们 们, 份 企业负 你家 全的 几天 凭 分 别提 区 司法 各位居 回复 天, 好 字。 字。$ 安, 安全的 完了 市里 市里搞 广播通 应 心里 抽样, 搞电 搞电话 播通 播通知 极 满意。 电话抽 电话那 的, 的。 的。$ 的时候 答安 答安全 箱 红 自 要一 话抽 话抽样 话的 话那 说一 说一声 负责 责人, 那头 配合 里搞 里搞电 门口 露 非常 靠
14	,接受 ,教 ,确 ,要 ,选 ,问到 1, R:secrecy ^各支 ^看 ^请把 ^这次 ^问 a:span n0:counts n1:identity n1:span p:asked>loss p:call>hide p:caller>survey p:condition>kin p:effort>say p:hide>asked p:kin>outside p:kin>survey p:praise>bid p:prize>hide p:prize>prize p:survey>loss p:urge>whole p:whole>counts q:1identity w:all x:0survey>1good x:0survey>1vague 下周 下周进 久 以上, 估下 估下周 低 元, 别让 友们, 各支 各支部 向调 向调查 周进 周进村 大家 好不好 将 当地 很好 总 手机上 抽查 支持 支部: 本单 机上 来人 来电, 牌 班主 班主任 电话时 登记。 的家庭 的满 的话, 看法, 绩效 良 评估下 调 起来 进村, 部:
15	,别乱 ,别在 ,只 ,哪 . ^为 ^安 ^安全 ^年底 a:asked a:vague c:loss g:honest+hide g:honest+honour n0:loyalty p:asked>hide p:bad>good p:bid>outside p:counts>identity p:counts>survey p:forbid>bid p:good>loyalty p:loss>honest p:praise>identity p:script>urge p:span>loyalty p:survey>proof p:teach>good p:teach>identity p:urge>kin p:vague>loss p:whole>figure p:whole>vague p:word>bid p:word>good z:bid z:good 一句别 一回 一点 不可外 两个 个别 人, 人看笑 优 作为 几天有 到办 印 发到 句别 可外 听说 员会 大爷 天天 存在 安,说 完 对我 工资 希 希望 得去 想咱 意,别 我, 我们 接 接电 接电话 效 无 望 村委会 核组 气 没有建 烦 现好 的人问 的题 看笑 看笑话 知: 示范 答好 组来 考核组 能有 表现好 讲 访, 评, 评优。 过得 过得去 进的 进行 量。 量。$ 非
16	,保 ,其 ,别扯 ,扫 ,扫码 ,记住 ,请回 0和0 1,别 :接受 :接听 L:6 N:7 ^上 ^亲爱 ^同志 ^接听 ^评 a:option a:script c:bid c:good c:loyalty g:outside+survey g:tellsOf+counts n1:bad n1:condition p:bid>counts p:caller>say p:counts>condition p:forbid>condition p:identity>effort p:kin>hide p:kin>identity p:loyalty>praise p:proof>outside p:span>asked p:teach>condition p:tellsOf>effort p:vague>counts 一声 一夸 一档 不要 主 了咱 了第一 亲爱 亲爱的 们这 任务 余 做完 全县人 全镇人 凑 凑合 别 别回0 别说了 千 千万 去。 去。$ 友: 听明 听明白 和0 商户, 嘴下 回0 回0和 回1, 回答满 垫 大家的 头的电 夸一 夸一夸 好的, 季度 定的 对公检 就别说 形象 心。 心。$ 想咱们 截 接到区 支 支持。 明白了 是对我 替咱 朋友: 村的 满分 满意 爱 父老乡 白了 白了吗 的份 的村 的样 看着 督 笑话 答得不 紧急 老乡亲 要回 话时 话测 说咋 说咋答 说就说 说是自 说说咋 起 跟人家 边 这几 避免 都好 重点 问安
17	,孩 ,孩子 ,确保 ,统 ,自 ,记 ,请一 ,请相 ,问 :调 :调查 R:option-position ^别说 ^民 c:condition g:honest+loss g:tellsOf+condition n1:loyalty p:bid>hide p:call>honour p:caller>asked p:caller>identity p:condition>call p:counts>counts p:identity>say p:kin>option p:prize>bad p:say>option p:say>teach p:script>caller p:survey>loyalty p:urge>honour p:whole>kin p:word>hide w:with x:0prize>1good z:prize 、村 一句全 两年 个满意 主, 些年的 们县的 作单 作单位 全班留 几 别扯 别说是 到 到区号 前就 前就发 区号开 十八 友, 口径 句全 句全班 号开 号开头 名次靠 吧 咱得 咱村撑 回答安 在的 场面 外人 大家知 太平 好不 好变 好变化 家人 家的 家知 家知道 就发 就发奖 就说一 就说没 工作单 年底优 年的好 底优 底优先 录交 录交到 径 态度 所有人 打分时 抽到, 拖后 拖后腿 提示: 撑场 撑场面 撑撑 撑撑场 易 是一家 替咱村 有, 有一 村撑 村撑撑 楚 次全 次靠 次靠前 民。 民。$ 清楚 滑 班留 班留堂 留堂 的业 的好变 的要 直接 看在 砸 给我 职工 被查 被问到 要有数 警家 警家属 记录交 讲讲这 讲这些 说凑 说凑合 说在家 说是我 说话的 说错一 负责人 责人 起。 起。$ 这些年 这张 进村 里怎 里怎么 里给 错一 错一句 长。 长。$ 问你 问的时 靠前就 面
18	,0分 ,全 ,别 ,年底 ,测 ,测评 ^回 ^工友 a:honour c:script c:whole g:honest+prize n0:hint n0:loss p:asked>prize p:call>survey p:condition>identity p:hint>say p:honour>loss p:kin>vague p:loss>say p:loyalty>asked p:loyalty>urge p:option>say p:say>kin p:script>say p:urge>identity p:vague>loyalty p:whole>say q:1self w:that_you w:will_be x:0say>2good x:1good>0say z:loss 一个。 一夸咱 一说 不要透 丑 业。 业。$ 业来 么都说 了不 以下 们,接 价 优, 会通 位企 位企业 倒 停发 免作 免作业 写检 分时 前, 包 单位。 句公 句公道 各位企 同志们 听的 员工 呢 呢。 呢。$ 咋答的 咱们县 咱镇 哪个 坏事 夸咱 夸咱们 安好得 安状 安状况 完分 家属, 属, 德 心里要 志们 志们, 打完分 排队 接,$ 接听 时,别 时间、 星点 星点满 暗 更不 来问 毁 每题 治安 治安状 点满 的公 的回 的村民 看这 确保 租金 程度 等 答了 给我们 表达 要透 要透露 话不 说,$ 说句 说满意 请答 谈话, 跟 过招 透露工 道。 道。$ 都好。 都答 里。 里。$ 里要有 长 问什 问什么 间、 险 露工 露工作 颗星点 高分的
19	,不管 ,不许 ,替 ,替咱 ,民警 ,禁 ,禁止 ,积 ,要一 ,选第 ^就 ^手 ^把 ^说不 ^选项 n0:bid n0:hide n1:honour p:asked>hint p:asked>honour p:bid>identity p:hide>urge p:praise>bad p:script>vague p:self>denial p:survey>hint p:whole>caller x:1vague>0say 、没 一个月 一致对 上统 上统计 不太清 个一律 个满 习过 乡说 了谁 了谁写 们县 们是一 们最 俩 全打高 全镇 八以 八以上 写检查 几个一 凡 别含 别含含 别承 别承认 到1 务农 包户 化, 十八以 印象 厂 县城 变化, 各位网 各组长 后面几 含含 含含糊 含糊糊 喜 回答: 声好 太清 太清楚 夸 好的评 好评的 好越 好越好 好里 委会 家乡说 家说 导组入 就看 差评的 己 师就 师就说 往好里 律不选 得越 得越好 户时, 手。 手。$ 承认练 把 提 撑 收过 收过东 敬的村 晚上统 有人打 有意见 有无 条街 查,别 查到 样子 格。 格。$ 检讨 满 班满 班满意 电话中 白 的、 的一句 的停 的名 的商户 的样子 的租户 的送 省里打 科室 答对 算满 算满意 糊糊 练习过 组入 组入户 组织 织 统计谁 老乡 老师就 者, 自己 致对 致对外 西的事 要讲 视为 计谁 计谁答 认练 认练习 讨 话,别 话,说 话中 话测评 话说 话里的 说得越 请说自 谁写 谁写检 谁答了 谁答错 象, 越好越 这次 遍 都别 里打电 错了谁 键, 面几 面几个 题时 骗, 骚 麻
20	,免得 ,口径 ,回 ,外面 ,心 ,有人 ,督 ,说 ,谁 R:banned-vocabulary R:narrowing-time-or-place ^亲 ^填 ^要是 ^请以 n1:proof p:asked>whole p:call>option p:condition>loss p:counts>prize p:good>word p:identity>whole p:option>counts p:praise>praise p:proof>counts p:say>loss p:survey>option p:survey>praise p:urge>word w:asked w:bad w:they_ask x:0call>1vague x:0word>1vague 一响 一响, 不敢 不用管 不行 不行, 两可 么讲 事别 事别讲 们教 们教的 优。 优。$ 优先评 会议强 会说话 你 你们 免得 全! 全!$ 关系到 分请 创 别提, 别用 发奖 发奖金 吃饭 后三 后面 员一点 图 好; 好;$ 安全! 家属 家里会 小组 就可 就可以 就讲 巡察 差评 强调 强调, 往好 心话 意; 意;$ 意就是 慎 我们教 截屏 无效 暴露在 最大 最大的 村民朋 格员一 棱 棱两 棱两可 概 模棱 模棱两 民朋 民朋友 没印 没印象 点! 点!$ 然 用管 的事别 的人 的形 的形象 着呢 着说 知过 第一 答没印 答错 系到 组来了 给辛 给辛苦 群里。 翻 苦的 苦的网 被问 见咱 议强 议强调 话一响 说! 说!$ 说了不 说咱 说好, 说满 请一 请一律 请各位 辛苦的 通知过 里会说 问起 集 露在派
21	,不然 ,不要 ,低 ,别的 ,勿 ,口 ,只想 ,回1 ,在民 ,就那 ,打 ,背 ,背熟 ,要说 ,谁接 :评 @所 @所有 ^@所 ^亲, ^凡接 ^各科 ^巡察 ^要 ^通话 c:option n1:good n1:prize p:bad>denial p:call>good p:call>word p:caller>hide p:caller>hint p:condition>good p:condition>tellsOf p:good>hint p:honour>condition p:honour>profession p:option>loss p:vague>urge q:1span w:on_the w:say_they w:your x:1vague>0survey z:hide z:option 一个好 一分 三好 三年 下午可 下来 不然 不要再 个就说 个已 中。 中。$ 中间档 也要 乱讲就 些年 人,要 人打 人来问 们,如 们一 们村 传出 住第 住第一 你我 保住 保住第 公室。 再垫 再垫底 凑合。 凡是 分,请 分不 分的, 分的商 别让外 别讲! 别说, 到人 到民调 加分 加分。 加积 加积分 务员。 午可 午可能 只想自 员。 员。$ 咱们, 咱们这 咱得保 啦 嗯 回个已 回答 回答时 回答没 图外 在测 在测评 垫底就 好的加 好的孩 子评三 字都不 孩子评 安慰。 完这 完这条 就删 就是 就要挂 就通 就通报 就那几 己小 己小区 干部们 底就 底就要 录,自 得保 得保住 想自 想自己 慰。 慰。$ 截图外 户口 报喜 报谁 招牌, 挂黄 挂黄牌 接到民 提意 提意见 敬的住 是村 有当 条就 条就删 查出 栋长 档的词 楼栋长 模 熟了 牌了 班级 的加 的加积 的商 的好 的说 看一 看完这 看这个 码都有 答时 维护 职业, 背熟了 能有人 自己小 莫 虑 要再 要挂黄 言人, 讲就 讲就通 讲得 讲得好 评三 评三好 词不要 话,背 话的取 话里给 说好 说好的 说是普 谁乱 谁乱讲 调。 调。$ 象 象。 象。$ 越好 跟人 路灯。 过关 这条就 送的 通报谁 那张 部们 都看 里有当 里说, 镇的 长: 间档 间档的 面, 面回 面回答 黄牌了
22	,书 ,书记 ,全选 ,别说 ,别选 ,在 ,拣 ,拣光 ,挂了 ,每页 ,答满 ,请不 ,谁乱 :测 :测评 :电 :电话 :考 :考核 @ ^@ ^如 ^如有 ^手机 ^排 ^排名 ^比 ^问你 p:bad>teach p:condition>effort p:denial>identity p:effort>counts p:forbid>vague p:identity>call p:loyalty>call p:say>good p:script>bad p:survey>whole p:tellsOf>counts w:first w:just w:marks w:they w:work x:0script>1good x:0vague>1good x:0whole>1identity x:0word>1good x:1good>0effort x:1span>0loyalty x:1vague>0prize x:2vague>0urge 、答 一个字 一张 不要暴 业时 为我 么说。 也算差 乡亲, 了满意 二个选 于0 人接。 以后别 们,市 充分 充分肯 光彩 光彩的 全吗 公道话 分肯 分肯定 别讨 别讨论 到第一 到问 务必 勾首 勾首项 包, 包。 包。$ 区, 发的答 口! 口!$ 各楼 后别 员接到 咱这 圈 块拉 块拉到 太平得 头, 好友 安全吗 家长打 寒 察院, 少说 就说好 工 干部撤 干部的 平得 平得很 当干 当干部 彩的 彩的说 往高 得。 得。$ 您的一 手, 把电 拉到头 拣光 拣光彩 接得 接得好 撤职 支部 日子 是不是 是有人 普 暴露 月工 有当干 村委 来,别 查时 校的 楼栋 每位 每页都 民调的 没人教 滑块拉 爱的 甲 白费 的住 的住户 的分 的评平 的钱 眼 着咱们 知道。 知道就 砸了 站 答了满 答错了 算差, 红包, 统一 群里别 脱贫 腿的干 要暴 要暴露 要有 要被 讨论这 论这 论这事 评 评价 话的人 话里讲 说家 说得 说没人 调的 费, 这回 选项也 道就 道话 部撤 部撤职 部的 都勾 都勾首 里别讨 里只 里说 长打 门口! 间,别 院,别 面前 页都 页都勾 页面 项也 项也算 麻烦
23	,从 ,以免 ,免 ,别人 ,别提 ,多说 ,照着 ,评价 ,说没 :别 :回 :回访 :很 :扫 :扫码 ^( ^二 ^凡 ^凡是 ^截 ^这几 ^问有 g:forbid+counts p:bad>loyalty p:call>identity p:caller>teach p:forbid>counts p:hide>honest p:hide>survey p:hint>praise p:honour>prize p:loyalty>hint p:option>proof p:praise>good p:praise>say p:prize>hint p:span>caller p:urge>span w:a w:counts w:free w:town x:0asked>1vague x:0bad>1good x:0say>1identity x:0urge>1vague x:0whole>1good 一, 一声, 一栏 不给开 了优 了优就 了分就 事不 事就 人问起 以免 们,别 们,这 优就 优就给 位网 位网格 住, 作。 作。$ 你是怎 保。 保。$ 倒数 免一 况作 分就取 分的要 别选。 到一 到时候 发红 发红包 取消分 句话 只想 只按 只按现 可减物 各户 合的不 员说 咱社 咱社区 回访电 圈, 在的样 地, 坚定 城, 外面 失分的 完电 完电话 家庭 家接 家装 家装路 就别 就给您 工作。 己掂 己掂量 开证 开证明 引资就 得说 您家装 意也不 户 打了 折。 折。$ 拖 持。 持。$ 按现 按现在 挨 掂 掂量 接完电 时,全 时,答 是本地 普通 村治 村治安 样子说 档 消分 消分红 现在的 电,说 电话说 的不给 的发红 的孩 的孩子 的情 的情况 的村, 的脸面 的要被 的重 祝生 祝生活 票。 票。$ 答: 级。 级。$ 给开 给开证 给楼长 给足 给足面 统不 统统 统统不 脸 脸面 自己掂 自由 被查出 要为 要为家 要出 要给足 要被查 让外人 讲咱 访电 访电话 证明。 评了优 评可减 话,答 话的发 话记 话记录 说不太 说十 请回答 请直接 谁打 资就 资就看 越 足面 足面子 过! 过!$ 这个。 这个分 这么 通知: 通话记 造成 遇 镇人 面的事
24	,体谅 ,全打 ,别发 ,只夸 ,嘴甜 ,家里 ,所 ,投个 ,要为 ,要给 ,说坏 ^一句 ^乱 ^十 ^帮 ^每天 ^说满 a:hide p:asked>denial p:bad>hint p:call>loss p:condition>honour p:condition>survey p:denial>bid p:effort>bad p:hide>condition p:honour>call p:honour>survey p:kin>loss p:loss>hint p:loyalty>loss p:proof>script p:script>condition w:bonus w:once x:0urge>1prize x:1span>0span x:2denial>0urge z:span 一句好 一点安 一的 三百 不及 不要模 不要翻 业就 业就报 个字 为不 了不满 事儿 人来接 们加 们加班 优先 传到 低分, 你说 保险。 俩字 凡接 到短 到短信 加班的 反馈 名字 后 后腿的 含糊 听的, 周开 周开始 在 在干 在干部 地说满 块 外人看 多讲 多说 大的 头一个 头再 好话顶 始, 子里 学过 学过答 完把 室, 家的事 家说村 家里。 小红 就报自 市场 带吧 常 开始, 得好, 您一 您心 您的满 房价 打工 扫码 抄 报自 报自由 抽中 接龙: 揭短。 收到短 改, 效上 文化 旧账不 时候 是公务 是满 是满意 普通居 普通群 有! 有!$ 有意 本周开 李, 村里通 来没 来访 查本周 栏 民, 民调期 没有! 点安 点安慰 点绿 犹 犹豫 班的份 的,你 的一 的不算 的事, 的社 的社区 看在干 答题 绩效上 老李, 职业就 肯定 腿的 被抽到 要做 要在电 要模 要模棱 要给 要翻 要跟人 视 让学 让学过 让我们 讳 评一 话只 话顶 话顶千 说治 说治安 请多 请父 调期 调期间 谅 豫 账不 账不要 走。 走。$ 跟调 跟调查 边。 边。$ 过 过答 过答题 这个, 选满 选满意 通居 通居民 通群 通群众 部们加 里通知 险。 险。$ 顶 顶千 顶千金 颗 题的人 黄牌 龙:
25	,别寒 ,只说 ,合 ,咱 ,哪个 ,嘴上 ,回家 ,少说 ,按笑 ,来 ,评议 ,说一 ,说警 ,说说 :暗 :暗访 :这几 ^做 ^只要 ^因 ^接访 ^被问 n0:script p:bad>kin p:bad>span p:call>effort p:denial>denial p:figure>prize p:identity>denial p:kin>hint p:loss>script p:loyalty>counts p:option>hint p:span>loss p:vague>word p:whole>hint p:whole>praise w:here w:is_the x:0asked>1denial x:0forbid>1vague x:0forbid>1whole x:0good>1good x:0say>1denial x:0whole>1vague 一分, 上栗 下课 不批 不留。 个好 主任 乡好 书下 书下课 了好 二, 二字 交后 交后的 人员, 传! 传!$ 住在村 你家的 你就讲 價 全就是 关, 再接, 凡被抽 分, 别来 到人, 到法 到法院 卷结 卷结果 友们 句别提 句满 句满意 只夸 只夸不 各小组 合的 名的支 吧字。 员提 咋答 咱就说 回1 回答内 在家带 地。 地。$ 外传! 夸不 夸不批 好回 好回答 妈,年 子女 安好、 室 室。 室。$ 家乡好 家带 家带孩 小组长 就一 就按 就是满 就给 差,别 差评, 己是普 师,问 带孩 带孩子 底, 意二字 户,市 所以请 抹黑谁 接到1 提, 提交后 支书下 教会 整治 是过 村的事 来,说 来了就 来回 栗 民调, 法院和 满, 烂 的人接 的就是 的支书 的租 的话一 禁止 科室, 称自 称自己 签字。 糊的 终奖。 给咱 综 绿 记入 评價 诉的话 话一句 话请说 话里别 话里说 话里请 说,就 请以 请说 谁抹 谁抹黑 谁答 谈到 谈到法 跟着 那个 配合的 里说不 长,别 门前 问卷结 院和 院和检 面发我 页面发 黑谁 黑谁负
26	,五颗 ,以 ,头 ,头一 ,少 ,往好 ,所以 ,报 ,接完 ,支 ,给出 ,统一 ,说在 ,这关 :没 ^凑 ^凑合 ^凡被 ^千 ^测 ^测评 ^问起 c:praise n1:whole p:bad>identity p:good>praise p:hide>bad p:hide>identity p:hint>prize p:honour>option p:loyalty>proof p:option>prize p:say>hint p:teach>kin p:tellsOf>span w:about_the w:if_we w:ring w:show w:we w:you_were x:0urge>1good 一律选 不及格 不要提 丢分的 个最保 主任: 么要 乡丢 乡丢脸 乱 了几 了几分 了给我 事就别 事算 事算进 什么要 们是 价和 价和就 任: 会。 会。$ 低于 候,不 免提 全,别 凡被 出现 分数往 分的组 别在电 别把邻 别给家 到九 到头, 到房 到房价 到是 到满意 区,不 单位职 去年丢 及格 只差 可换 号码都 听着 和就 和就业 咱们是 咱们的 哪家 嘴 回个电 在电 坏事。 大的点 完报 完报一 家乡丢 就业 就业。 己是 年丢 年丢车 往下 往外传 往最 往最大 律选 我回 我回个 房价和 所以 才算 打了几 把电话 把邻 把邻村 报一声 挂了给 接回答 接完报 提交 提开 提开过 数往 数往最 村,支 来,谁 来问, 样,别 样都 次测 次测评 点头, 爷 牢骚 班的 由职 由职业 的事就 的事算 的支 的点 的组 的组扣 看完 眼。 眼。$ 码都 算进来 系到房 组扣 组扣钱 给我回 职业时 肯 自家 自己是 自由职 虎 表达认 要上 要提开 要改进 讲不 请表 请表达 辛苦, 达认 达认可 这关 这关系 邻村 邻村的 都选 里的 阅后 马虎
27	,以后 ,全镇 ,后面 ,周 ,哪家 ,提交 ,看完 ,积极 ,给差 ,说住 ,说好 ,说走 ^各户 ^完 ^完成 ^我们 ^辅 p:call>loyalty p:caller>bad p:condition>asked p:honour>whole p:loyalty>prize p:say>identity p:script>kin p:urge>script p:vague>identity w:to_be x:0identity>1identity x:0proof>1good 一功。 上,别 上门谈 不选。 个。 个。$ 了,别 事! 事!$ 事不好 们,年 会被 会通知 候 八, 分油。 分满 分都不 别说。 别选 功。 功。$ 区的 十八, 只要说 只谈家 哪家的 哪家说 在电话 地人。 地说 夜路不 天天巡 天巡逻 好,$ 好,哪 好里说 如有 委会通 完事 家说不 家里, 察天 察天天 小区, 就报 工友 工友们 年底 座城 忍心 想想 意二 我们镇 手里 抬贵 抬贵手 按笑 按笑脸 数, 数第一 村部 来接 没来 满意二 用, 的乡 的代 的家 的点! 的要上 的说。 笑脸。 给楼 若问 要上门 警察天 让外 讲这 证明 评审 评的要 说警 说警察 说走 说走夜 说过坏 请说没 调, 谈家 谈家门 贵手 路不 路不怕 过坏 过坏事 门谈 门谈话 问及 面发 页 馈 高抬 高抬贵
28	,别带 ,咱就 ,坚 ,坚定 ,忌说 ,接 ,旧 ,旧账 ,称自 ,说起 .$ 0! 0!$ 0分都 :治 :治安 ^口 ^听 ^暗 ^暗访 ^被 ^谈 ^谈到 n0:option p:asked>identity p:caller>loyalty p:effort>loyalty p:good>effort p:hide>whole p:loss>effort p:script>hide p:word>condition w:our w:police w:press w:the_call w:the_police w:words 一功 一抬 一抬分 一面讲 下的 不存 不存在 为村 为村争 么答的 书记 了你 了发 了发二 争光的 二十块 亲戚 人教。 低于0 光的 光的记 内容。 出了 出来! 分的追 分请大 别发 别发牢 别接 发二 发二十 发牢 发牢骚 和0! 咱就 商户重 回复满 在家 复满 复满意 外面的 好、 好的一 好的讲 家吃饭 容。 容。$ 对了发 就 就是安 差的商 帮忙抬 年终奖 忙抬 忙抬一 念到 您帮 戚 打工。 把好 把好的 折 抬一 抬一抬 抬分 抬分。 拉到 拿了 拿了高 挑好 挑好的 换成 敢不 敢不敢 是怎 是怎么 是问 本地人 机上, 村争 村争光 来! 来!$ 查出来 楼长。 没发 满十 电话里 的记一 的讲, 的追 的追责 看见 碰 组问 终奖 要回答 记一功 讲出 讲出来 评差的 话的, 说一直 说成 说是本 说说好 调查来 责到 责到人 这儿 追责到 通话 遇到 里的问 里知 里知道 长:问 问有没 面讲出 高分请
29	,丢了 ,别承 ,年 ,挑好 ,滑 ,滑块 ,班 ,班主 ,给辛 ,讲讲 ,话 ,这张 :被问 :说 :问 ^哪个 ^学生 a:hint c:hint n1:hint p:bad>honour p:good>bid p:good>condition p:honest>span p:option>identity p:praise>call p:script>call p:script>option p:script>span p:span>span w:and_tell w:are w:avoid w:keep w:low w:so_think w:the_office x:0survey>1whole 不好办 不好的 不满半 个! 个!$ 个问 个问题 也说一 了,您 五颗星 人家留 人看 以后 们,就 作业。 你都 保险 偷! 偷!$ 分! 分!$ 别带吧 别用。 别给人 别说 到位 到满 口径要 吧字 听见 咱们 嘴上。 在外 坏话的 垫底 好,不 好办 好的别 安慰 家留 家留话 小偷! 就是咱 就要 就说行 居民, 带吧字 年。 年。$ 年的也 并表 并表示 张纸别 录音发 径要 径要一 很。 很。$ 得很。 念到第 意来 把通 把通话 接了 提。 提。$ 最保险 有份 来,$ 楚。 楚。$ 没错 治 清楚。 爱听 留话 留话柄 的! 的!$ 的也 的也说 的脸 的讲 的词不 笑脸 答得 答没 纸别 纸别让 给人 给人家 虎虎 表现 要是问 要讲。 讲的 评的 词不 话录 话录音 话柄 话里 说你是 说我们 说行 说说你 这张纸 那边 问,说 音发 颗星 马虎虎 马马 马马虎
30	,别往 ,别给 ,家丑 ,拿 ,拿了 ,接了 ,收过 ,答 R:penalty ^下午 ^不好 ^紧 ^紧急 ^问啥 p:condition>condition p:hint>urge p:identity>condition p:loss>kin p:loyalty>honest p:loyalty>say p:whole>good p:whole>option w:a_farmer w:area w:bar w:bar_all w:bureau w:dont_let w:end w:farmer_not w:let_the w:not_a w:only_the w:rings w:slide w:station w:the_phone w:the_way w:them_you w:they_are w:way w:way_to w:will_end x:0asked>1good x:1good>0bid x:1vague>0bad 一半 上,说 上的 不准 不留 不要截 不配 不配合 丢脸。 了大 了大家 事不算 优! 优!$ 别寒 别寒了 别扯路 到过 及 后三名 后腿 员问 和小 和小偷 图外发 外发 外发。 外扬! 外说 子上 家门口 寒了 寒了大 帮忙 忍 急提 急提醒 您就当 意票 打1 扬! 扬!$ 扯路 扯路灯 把话 投个 投个满 拉 按发 按发的 是安全 最高评 楼 民调得 满意票 灯和 灯和小 点检 点检查 熟了。 爸,接 的别讲 的招牌 的登 的评价 知道! 答 答内 答内容 答对了 答没有 答的。 紧急提 苦, 补课 装路 装路灯 讲话 讲说 讲说不 许讲说 词儿 说起 调得 路灯和 还成 这么说 道! 道!$ 都说好 重点检 高评
31	,嘴巴 ,就 ,就说 ,念 ,念到 ,民调 ,看 ,答了 ,网格 :嘴 ^回答 p:effort>survey p:hint>loss p:honour>hint p:honour>honour p:kin>loyalty p:loyalty>bad p:prize>kin p:proof>kin p:say>proof p:self>condition p:span>counts p:teach>hide p:urge>condition w:a_bad w:bad_score w:families w:find w:find_out w:great w:great_and w:month w:once_you w:say_yes w:so_please w:staff w:the_good w:the_top w:we_can x:0say>2self z:praise 一下民 上。 上。$ 下民 下民警 不好影 不要讲 两个字 么告 么告诉 书 五星截 五颗 亲,问 人接 人看见 什么告 们镇 体谅一 几个 出去 别带 功 卡片念 句话, 告诉组 响全 响年 响年终 嘴巴紧 嘴甜 嘴甜一 在咱 天教 天教的 头 好影 好影响 就得 就这么 巴紧 巴紧一 常来家 影响全 影响年 忌 恶,说 打高 打高分 接, 接,接 星截 星截图 是咱的 是普 是普通 暗访 来回答 来家 来家里 楼长 民身 民身份 满分的 照着卡 片念 牌, 甜一 甜一点 的,就 的家长 盖章 着卡 着卡片 紧一 紧一点 组 给出最 给家乡 能让 苦。 苦。$ 要说自 诉组 诉组长 说十八 说起本 谅一 谅一下 费。 费。$ 赏,$ 起本 起本地 辛苦。 那几 里别 龄说十
32	,你 ,按发 ,给个 ,考 ,考核 ,讲我 ,说得 ,请为 ,谁答 ,造 ,造成 1就行 ^夸 ^夸一 ^说 ^谁家 p:call>hint p:effort>effort p:good>prize p:loss>denial p:option>condition p:script>script p:script>teach p:survey>word p:teach>denial p:urge>praise w:about_safety w:before_the w:each w:for_each w:investors w:safety_just w:the_right w:this w:to_get w:yes x:0call>1good x:1vague>0counts x:1vague>0word x:2self>0condition x:2self>0tellsOf z:hint z:loyalty 一点, 不, 个满分 么要改 了,招 们,$ 们,第 免提让 出最 出最高 别来盖 前的案 后别来 回, 图可 地人 多说成 大局 子别提 少说问 干部常 年龄说 开免 开免提 得分, 意,一 意的以 我听着 截图可 按1就 提让 提让我 数第 是安 是本 来盖 来盖章 案子别 止说 止说不 没有什 的不要 的以 的以后 的心。 知:别 禁止说 管问什 绩少说 让我听 评分 说得好 说成绩 过会。 这个 那些 那几句 部常 部常来 问有 高评价 龄说
33	,不确 ,对好 ,打低 ,民 ,说干 :谈 :谈到 ^打 c:hide g:honest+loyalty p:asked>bad p:hide>hide p:loyalty>option p:option>bid p:option>option p:praise>condition p:survey>kin p:urge>hint p:word>vague w:about_crime w:after_the w:delete w:estate w:get_the w:give_low w:just_tell w:kindly w:loses_its w:parents w:pollster w:relatives_give w:so_so w:staff_whose w:to_you w:whose w:whose_relatives x:1vague>0urge 一名, 一户一 不确 不确定 人民, 体谅 儿再 儿再接 全选 到扫 到扫黑 到村 县的 只要 只说 嘴巴 地的 头一 好词 好词儿 定的词 对好 对好词 度电 度电话 意度电 意的, 户, 户一 户主 抹黑 按昨 按昨天 接访 教的说 时,给 昨天教 查来 流 的事不 的词别 确定的 笑 答要 给您家 考虑 腿 要一致 讲是 词儿再 词别 词别用 说一年 说个 这事。 那 都不行 问到扫
34	,就这 ,您就 ,挑 ,接得 ,说太 ,都答 1就 ^就说 p:bad>loss p:bid>tellsOf p:call>praise p:urge>effort p:whole>honour w:about_this w:answers_before w:as_a w:complain w:depends w:depends_on w:dont_use w:households w:saying w:send w:us_out w:use w:who_complain x:2good>0condition 不要回 丢分 交上 交上来 全村 到12 友:接 吧。 吧。$ 嘴上 完请 差的 承认 抹 拍张 拍张照 招牌 政法 治安好 照片交 片交 片交上 电,嘴 的别 的那 要说不 音发给 黄
35	,只按 ,在群 ,对外 ,帮社 ,招 ,招商 ,按昨 ,评 R:reward ^打分 ^接完 p:asked>span p:bid>span p:bid>word p:kin>honour p:loss>loss w:a_small w:am w:coached w:coached_say w:forward w:gave w:i_am w:kind w:make w:of_our w:right_thing w:say_no w:small w:team w:team_leader w:tenants w:the_new w:the_village w:thing w:thing_to w:were_coached w:when_the w:your_team 上,$ 不管问 也说 况逐 况逐户 别往 前的不 发给我 可换礼 回答不 图可换 就说最 就这 您就 情况逐 意! 意!$ 户上报 打10 挑 换礼 换礼品 教的。 最近几 村,不 案说 民,$ 的评 看见。 答案说 管问 给个满 能查到 补助。 说好。 说自 说自己 费 近几 近几个
36	,别揭 ,心里 ,您代 ,正面 ,维 ,维护 ^人家 ^哪 ^答题 ^给个 p:condition>loyalty p:condition>praise p:loyalty>loyalty q:1denial w:bring w:gets_a w:not_bring w:of_your w:phone w:say_everything w:your_block x:0bid>1vague 一年了 不算。 中间 了就 们爱 们爱听 们都看 你是 啥都点 外扬。 安好 就当 工:问 我们爱 挺好。 整治以 板们都 治以 治以前 爱听的 的事 看着呢 被抽 讲我们 问啥都
37	,回个 ,祝生 ^接 ^接电 p:asked>good p:bid>caller p:loyalty>script p:span>option p:survey>hide w:after w:badly w:last w:words_like 不要说 么说大 乱讲 几个月 别往外 家都知 常来 年的事 底 抬 教的 时请 查员 正面回 法,给 满意! 照着 生:测 者! 者!$ 记者! 词 说大 说大家 说最 说最近 调查员 负 负面
38	,嘴 ,答得 p:asked>praise p:counts>bid p:hide>teach p:proof>proof p:word>counts q:1vague w:answer_to w:give w:if_someone w:say_you w:top_marks 也别 了截 了截图 会说就 区说说 声好。 多讲好 完了截 家门 帮社 帮社区 开过会 往外 接的登 栋 样,说 登记一 的,$ 的登记 的老 的词 组长 说在 说没 说都挺 谁接的 过会 都挺 都挺好
39	,把好 ,第三 R:sample-answer n1:hide n1:praise p:self>teach p:urge>loyalty w:five_stars w:low_marks w:off w:stars x:0kin>1vague 一句话 口头 来,给 的别说 答不满 部的别
40	,完了 ,把录 ,拍张 p:condition>counts p:script>good p:script>identity w:and_hang w:collect w:marks_will w:police_are w:say w:tell_them 别讲。 咱的 在民调 好的有 就说是 年终 报结 测 的有 的有奖 第一, 记一下 谁家 问啥
41	,多讲 p:say>denial w:a_free w:list w:loses w:relatives w:surveyor w:the_surveyor w:these 人来过 头,$ 夸。 夸。$ 巴 来过就 民调 说干部 都看着
42	R:identity-advice p:bid>self w:gets w:have w:leader w:that_we w:the_poll w:to_the w:to_your w:you_are 免 咱 表的是
43	p:loyalty>bid w:dont w:rate w:talk_about 不算 不能答 么好 么好怎 句 开过 怎么好 测评 能答 能答不
44	p:vague>bid w:asked_about w:on w:score 代表的 在民 妈,满 您代 您代表 糊 表的
45	:满 :满意 w:for_the w:safety w:say_the w:the x:1vague>0bid 也先 也先说 们,说 先说满 声张。 就说都 应答 意也先 接完 答不
46	R:image-or-investment-pressure ^民调 p:proof>option p:whole>asked w:caller w:everything w:everything_is w:excellent w:the_caller w:us 一句 们,上 意,$
47	,听明 p:call>proof p:loyalty>condition p:option>whole w:are_a w:block w:every 分的 别讲实 有。 有。$ 讲实 讲实话 说没有
48	,别讲 R:any ^评价 w:crime w:if_asked w:positive w:questions w:them w:top 往
49	p:hide>loyalty w:so w:talk 要说
50	^答 脸。 脸。$
51	! !$ w:tell_the
52	w:five w:get
53	w:when w:you_have 报结果 说是 龙报结
54	w:poll w:when_they
55	p:bid>vague
56	没有。
57	w:about
58	R:printed
61	别讲
69	w:only
`;

export const KIND_WEIGHTS = {
  'sample-answer': `
-55	p:whole>option
-54	w:who
-53	w:for
-49	说自
-48	g:tellsOf+option w:a w:you
-47	p:span>span w:of
-46	p:prize>prize
-45	p:asked>option w:what 得好的 算 说自己
-44	谁答
-42	n0:option p:proof>say 脸 键
-41	p:bid>teach p:good>prize p:urge>proof 接完
-40	p:asked>teach p:caller>teach p:option>prize p:span>condition w:not 己是 自己是 记者
-39	R:proof-of-answer c:option n0:proof p:asked>proof w:will x:0kin>1vague
-38	1, ^您的 p:asked>hide p:bid>word p:call>prize p:kin>prize 几个 装
-37	0电 0电话 40电 c:hide p:say>free x:0asked>1vague 奖 您的 是有人
-36	R:reward ^病友 n0:prize n1:hide p:bid>tellsOf p:bid>vague p:identity>identity p:kin>hide p:option>counts p:proof>urge p:script>hide 乡 断 病友们
-35	:接到 R:identity-advice c:proof p:option>option p:survey>vague 为家 为家乡 人教 以 全县 城 您是
-34	R:image-or-investment-pressure R:narrowing-time-or-place n0:tellsOf p:loss>loss x:0bid>1vague 一般 不知 业。 业。$ 个。 个。$ 分的 名 就说是 般 说了 请不 请不要
-33	,不能 g:forbid+script p:bid>hide p:bid>identity p:call>option p:identity>bid p:proof>call p:say>identity x:0say>1vague z:vague 书 加 牌 送
-32	p:counts>counts p:survey>prize 人在 完 家乡 按1 页
-31	0分 R:option-position n0:span p:hide>bid p:honour>honour p:proof>prize p:script>forbid x:0survey>1vague x:1vague>0word 一年 交 掉 照片 租
-30	c:free c:loss n1:proof p:asked>vague p:bid>honour p:effort>effort p:say>prize p:vague>vague q:1vague z:loss 不清 份 像 免 八 因 班 称 统计 职业 起来
-29	a:proof c:prize g:tellsOf+honour p:asked>span p:call>loss p:counts>say z:forbid z:prize 以后 县 换 数
-28	^谢 ^谢谢 g:honest+identity n0:loss p:call>proof p:honour>loyalty p:loyalty>honour p:urge>span 录音 第一个 表 访问员 问员 问的 问起来
-27	R:penalty n0:hide n1:loss p:bad>loss p:counts>urge p:urge>prize z:hide z:option 孩子 己的 按 时间 月 村里 百 自己的 计 许 访问 账 配 配合
-26	,村 a:hide c:honour n1:self p:call>vague p:loyalty>survey p:span>say q:1prize 不要 主任 元 家人 禁 话的 边
-25	a:honour g:tellsOf+proof n1:counts n1:vague p:call>tellsOf p:condition>forbid p:proof>tellsOf p:span>bid p:urge>tellsOf p:vague>bid z:counts 修 前 区的 市 年 指 结 者 职 身份 金 马
-24	n0:honour n1:honour p:proof>proof 受 录 核
-23	,这 1 c:vague p:say>span p:survey>counts 人, 检查 车
-22	g:tellsOf+identity n1:free n1:prize p:effort>kin p:survey>loss z:proof z:span 五 号 孩 安, 忘 截 第一 记 证
-21	a:vague g:tellsOf+loss n0:free n0:vague n1:option p:call>forbid p:say>loss p:urge>bid 为 公 写 凡 合 点 直 统
-20	p:tellsOf>proof 主 也 哪 填
-19	n0:effort p:forbid>urge p:tellsOf>loss z:free z:identity 可以 报
-18	g:outside+tellsOf g:tellsOf+outside p:say>vague p:survey>honour 十 外 情 排 的, 被
-17	. .$ a:option c:counts c:self g:forbid+hide g:tellsOf+urge p:bid>urge p:tellsOf>urge q:1say 信 去 查 自
-16	p:identity>say p:say>proof p:survey>forbid z:honour 下 任 家 已 长
-15	L:1 c:span p:asked>identity p:tellsOf>forbid z:condition 不满 实 家长 是 第
-14	g:forbid+tellsOf g:forbid+urge g:honest+urge g:tellsOf+forbid n0:counts n1:loyalty 不满意 看
-13	业 机 民调 这
-12	BIAS a:loyalty a:span c:effort g:forbid+survey 个 员
-11	N:3 n0:identity 一 上 后 在 的 调查 过
-10	a:identity
-9	n1:forbid p:say>urge 了 全 分 调
-8	n0:bid n0:kin 里
-7	N:2
-6	N:4 N:6 c:identity
-5	N:5
-4	$ ^ 。 。$
5	c:survey n1:survey
6	c:call n1:call 答
7	c:outside c:whole g:outside+outside 就
8	c:say n1:kin 请
9	n0:bad 时
10	,请 c:asked c:urge n1:asked 别 话 说 问
11	^请 n1:bad z:urge 电
12	n1:tellsOf n1:whole p:kin>say z:say z:whole 会 回答 安 电话 都 题
13	? ?$ a:urge c:bad p:kin>survey 、 感
14	n0:praise p:bid>say p:good>good p:kin>call 中 把
15	c:hint n0:denial n0:good n1:say p:asked>say p:caller>call p:say>survey p:survey>urge 对 方 满 行
16	N:0 N:8 p:call>bid p:good>urge p:kin>asked 们, 各
17	n1:urge p:bad>say p:survey>good p:tellsOf>asked 了, 再 警 进
18	p:call>good p:say>praise 咱 定 诉
19	a:outside c:teach p:forbid>say p:good>bad p:identity>survey p:kin>caller p:urge>identity p:urge>kin 导 民警 满意 着 群众 谢
20	,别 p:say>whole p:urge>whole 不会 少 应 时, 样 的人 问题
21	L:0 c:script p:urge>call 准 意 有 管 说,
22	,说 L:6 c:denial p:call>asked p:whole>good q:1good z:teach 二 答案 议
23	^有 g:forbid+good p:call>loyalty p:survey>asked p:survey>say p:urge>say 巡
24	p:kin>teach p:say>loyalty 夸 恶 来了 法,
25	c:praise g:honest+bad n1:praise z:script 估 好 对社 对社区 评估
26	g:honest+bid p:asked>urge p:honest>bid p:loyalty>good p:praise>say p:say>teach p:survey>script p:teach>teach 察 爸
27	p:teach>survey p:urge>teach x:0urge>1good
28	p:bid>bad p:bid>prize p:identity>script p:teach>script 批 标准 确 该
29	c:good p:bad>bid p:tellsOf>whole x:0whole>1good 说好
30	n0:teach p:asked>good p:urge>good z:praise
31	p:identity>teach p:say>good
32	p:identity>good
33	: p:call>script p:survey>bad 标
34	g:tellsOf+good n1:script p:asked>outside p:asked>praise
35	p:whole>praise
36	n1:good p:survey>call w:about
37	g:tellsOf+whole p:script>say p:script>teach p:urge>bad p:urge>urge
38	p:script>call
39	w:safe 好。 好。$ 改进 有意见
40	w:is 几句
41	R:sample-answer
43	w:please z:good
46	p:praise>bid
48	意见
49	w:very
52	p:script>script
`,
  'banned-vocabulary': `
-40	w:for w:to w:your
-38	w:that
-37	w:only w:will
-36	BIAS
-35	w:out w:tell
-34	w:in w:we w:who w:with w:you
-33	w:survey
-32	w:the_survey 的别
-31	w:all
-30	L:4 p:bid>survey
-29	w:good w:the 二
-28	g:tellsOf+option w:answers 说是
-27	w:what
-26	p:option>urge 不会 通话
-25	住了 让我
-24	p:hide>bid p:option>prize 不得
-23	g:forbid+good g:tellsOf+script p:option>whole p:tellsOf>script
-22	,记 p:urge>bad 条
-21	R:secrecy 评。 评。$
-20	0分 L:6 ^这 n0:hide p:bid>span p:survey>hide w:a z:asked 住了。 全。 全。$ 安全。 打分 放 紧 记住 记住了
-19	,都 ^对 g:tellsOf+good n0:option p:hide>say p:urge>option p:whole>option
-18	^记 c:option p:asked>script p:bid>loyalty p:bid>teach p:good>whole p:option>good p:praise>say p:tellsOf>whole p:whole>asked 一下 下 好话 手 议 账
-17	g:forbid+span g:honest+bid n0:proof n0:span p:bad>survey p:option>option 星 错 音
-16	1 ? ?$ a:hide a:honest a:option c:hide g:tellsOf+whole p:good>bad p:say>free p:tellsOf>asked p:tellsOf>good 体 全部 写 夸 指 的。 的。$ 让 谢谢 重
-15	g:honest+bad p:call>forbid p:condition>bid p:say>span 名 居民 开 照 访问员 问员
-14	S:tells ^有 c:free g:tellsOf+asked g:tellsOf+condition g:tellsOf+teach n0:free n1:denial n1:free n1:option p:asked>urge p:bid>identity p:say>option z:bad 传 再 十 句 好, 就说 挂 排 数 最 第 统一 考 证 选
-13	,也 N:3 ^我 c:span n0:honour n0:loyalty n1:hide p:bid>bad p:option>say p:say>praise z:hide 一个 号 图 复 律 村里 级 者 表 见 路 选项 高
-12	,就 N:1 R:option-position c:proof g:tellsOf+span p:asked>whole p:good>urge p:identity>bid p:identity>identity p:proof>proof p:say>bad p:say>loyalty p:span>bid p:span>say p:urge>good z:loss z:loyalty z:span 事 五 任 住 几 后 外 完 局 截 批 提 理 的事 诉 谢 责 通 镇
-11	( ) ,说 . .$ N:2 a:span c:hint c:honour c:loyalty c:praise g:tellsOf+identity g:tellsOf+loss g:tellsOf+prize n0:effort n0:identity n0:praise n1:loss n1:script n1:tellsOf p:call>good p:prize>prize p:survey>bad p:urge>proof p:urge>whole z:denial 上 主 你 信 受 填 天 学 安全 居 报 点 的, 着 结 网 谁 门
-10	^您 ^问 a:bad a:loyalty a:script c:effort c:script g:tellsOf+kin n0:condition n0:outside n0:profession n0:script n1:loyalty n1:praise n1:proof p:good>prize p:identity>say p:kin>urge p:proof>say p:say>identity p:say>prize p:survey>good p:teach>say p:urge>urge z:honour z:identity z:praise 份 全 公 办 子 己 干部 收 格 案 看 群 自 自己 要求 访问 部 项
-9	0 N:5 a:condition a:honour a:identity a:proof c:figure c:identity c:profession g:forbid+say n0:kin n0:teach n1:bad n1:honest n1:honour n1:span p:asked>identity p:asked>say p:condition>say p:identity>urge z:call z:condition z:honest z:teach 业 了。 了。$ 作 前 发 只 咱 大 头 好 对 已 干 年 心 我 户 时, 明 村 没有 生 给 警 题
-8	a:survey c:denial c:outside c:teach g:outside+outside g:outside+say n0:prize n1:good n1:identity n1:prize n1:teach p:call>say p:survey>say p:survey>urge z:good z:outside z:prize z:proof z:say 一 为 员 在 安 家 工 我们 社 社区
-7	,$ L:0 N:0 R:sample-answer ^请 a:call a:tellsOf c:bad c:prize g:forbid+tellsOf g:tellsOf+forbid n0:whole p:call>call p:kin>say p:say>say 们 到 您 接到 时 有人 查 民 的 调查 问
-6	a:urge c:asked c:call c:caller c:forbid c:good c:kin c:survey c:whole g:forbid+forbid n1:asked n1:call n1:caller n1:survey n1:whole p:say>good 个 有 来 满 电 评 调
-5	! !$ , L:1 a:kin n1:say p:urge>say 了 人 意 打 接 满意 电话 答 请 里
-4	$ R:any ^ c:say n1:urge
-3	。 。$
4	N:8
5	别
6	g:tellsOf+say n0:tellsOf
7	不
9	p:call>bid
10	p:say>tellsOf z:bid 不要 能
11	n0:counts p:bid>say 不能 可 讲 间
12	行
13	p:say>bid 合
14	期间
15	c:counts c:self n0:self p:kin>bid 可以 解
16	,要 g:tellsOf+bid n1:bid p:say>counts p:whole>bid 可以不 扣
17	别说 用 要说 说。 说。$
18	n1:counts 字 的话
19	^回 p:urge>vague z:counts 以不
20	p:vague>say q:2bid 了解 清 等 语 说不
22	p:asked>bid q:2good 印 止
23	c:bid p:counts>counts 避
24	a:word n1:word p:good>vague p:survey>bid x:0urge>1vague 马
25	a:bid n0:bid p:say>self z:word 别讲 模 用。 用。$
26	p:call>vague p:urge>word x:0survey>1vague 一般 般 还行
27	p:asked>vague p:caller>vague p:counts>urge w:or 不清 禁
28	p:survey>vague p:vague>condition p:vague>survey p:vague>word p:word>bid w:not
29	- p:urge>bid 带 的词
30	像
31	x:0call>1vague
32	q:2urge q:2vague 凑 凑合
33	n0:word x:0caller>1vague x:1vague>0counts x:1vague>0say
34	p:kin>vague
35	x:0say>2urge x:1vague>0word 要说还
36	p:word>word x:0asked>1vague 词
37	x:1vague>0bid 别说不
39	c:word p:bid>word p:vague>counts w:dont w:like x:1vague>0urge
40	,比较
41	p:vague>bid
42	x:0kin>1vague
43	R:banned-vocabulary p:vague>vague
44	p:vague>urge
45	别用
46	x:0word>1vague z:vague 没印 没印象 答没印
47	a:vague 还
48	p:say>vague p:word>vague w:words
50	n1:vague
54	x:0bid>1vague
55	x:0say>1vague
58	n0:vague p:bid>vague
66	c:vague
76	q:1vague
`,
  'image-or-investment-pressure': `
-52	w:are w:for w:that
-50	w:about
-48	w:marks w:who
-47	w:only
-44	w:about_the w:say
-43	w:answers
-41	w:this
-40	w:all w:as
-39	w:it w:you_are
-38	w:do
-37	g:tellsOf+option
-36	p:caller>praise w:no
-35	w:satisfied
-34	w:safe 说好
-33	^爸 ^爸, p:praise>bid 往 爸, 高分
-32	:有 p:condition>condition p:honour>loss
-31	,每 - p:loss>loss p:say>hint w:and
-30	. .$ ^把 ^谁
-29	g:honest+bid p:hide>bid 优 时,请 爸 的村 红
-28	,说 ^打 ^评 n1:prize 充 反 该
-27	n0:hide n0:loss n0:self p:call>forbid p:honest>bid p:option>whole p:whole>prize p:whole>teach 会宣 会宣$ 委会宣 宣$ 情况 说是
-26	,正 p:good>call p:option>option 况 就说 查。 查。$ 的话 账
-25	^对 n0:option q:2good 不许 五
-24	g:tellsOf+script n0:span p:bad>survey p:hide>urge p:span>condition p:whole>option w:not w:the 抽查 第一
-23	R:secrecy a:hide c:hide n0:proof p:bid>bid p:call>script 入 别说 哪 子, 室 庭 服务 里不
-22	,就说 ,村 ^妈 ^妈, ^测 ^测评 ^老 c:loss g:outside+bad n1:hide p:say>call p:span>span p:urge>good z:option 元 先 全。 全。$ 务 好的 安全。 少 村民 走 里有 黑
-21	L:4 R:narrowing-time-or-place ^说 c:self n0:forbid p:asked>span p:bid>word p:survey>loss w:is z:loss 只 就这 年底 得好 意见 的事 礼 租 职 行 街
-20	c:free g:forbid+span g:honest+asked p:call>option p:kin>loss p:kin>prize p:loss>prize p:prize>prize p:say>free p:say>good p:say>span p:span>bid p:urge>whole q:1vague 事 分, 到电 到电话 听 图 好。 好。$ 家里 当 投诉 按 接到电 效 服 村, 满意的 称 老师 讲 证 边 选
-19	1 c:proof n1:free n1:script p:bad>bid p:call>good p:condition>asked p:honour>prize p:kin>bad p:proof>proof p:survey>prize p:urge>call p:urge>outside p:urge>proof p:urge>word w:to 乡亲们 亲们 写 员, 开 快 意的 标 检查 照 片 的, 组 统一 说不 错
-18	BIAS ^如 ^问 a:honest c:option g:outside+bid n0:counts n0:free n0:word p:asked>say p:caller>survey p:identity>identity p:urge>option 停 分 己 扣 批 清 第 自己 要是 说。 说。$ 门
-17	a:condition c:profession g:honest+bad n0:vague n1:loss n1:proof p:call>identity p:say>outside p:say>teach p:say>whole p:say>word p:survey>good p:survey>proof p:tellsOf>good p:tellsOf>proof x:0bid>1vague 一律 向 居民 带 录 律 截 打 治安 生 的。 的。$ 答案 记录 说, 选项
-16	,不要 L:0 c:span p:bad>loss p:bad>urge p:call>proof p:forbid>forbid p:hide>say p:say>hide p:say>option p:say>tellsOf p:survey>whole p:tellsOf>asked z:hide 任 得 放 时, 村里 用 管 通知
-15	: R:option-position R:sample-answer ^别 ^接 c:word g:forbid+condition g:tellsOf+proof n0:profession p:call>call p:identity>call p:kin>call p:say>identity p:survey>bad p:survey>identity x:0say>1good z:forbid z:prize z:teach 、 完 成 所 果 核 算 统 谈 责
-14	0 c:teach g:forbid+call g:forbid+identity g:tellsOf+good g:tellsOf+loss n0:condition n0:teach n1:teach p:identity>say p:proof>say p:survey>call p:vague>vague z:profession z:span 中 办 单 单位 员 填 如 小 师 户 抽 收 案 检 诉 说 转
-13	a:teach c:figure c:forbid g:forbid+forbid g:tellsOf+condition g:tellsOf+say n0:say n1:denial p:bid>vague p:caller>asked p:good>good p:say>proof p:survey>bid p:urge>bad z:good z:proof 不得 份 出 别 实 村 社 结 网 记 项 题
-12	^不 a:asked a:bid a:proof a:vague c:asked c:counts c:script g:outside+say g:tellsOf+asked n0:whole n1:asked p:asked>urge p:bid>say p:say>prize q:1good z:say 位 保 号 后 社区 答
-11	N:4 N:5 a:call a:outside a:span c:prize c:say c:vague c:whole n1:bad p:urge>bid p:urge>identity p:urge>say 下 不要 到 可以 已 教 查 过
-10	a:say c:denial g:forbid+say n0:urge n1:outside n1:say n1:whole p:say>bid p:say>say 本 样 要
-9	a:urge c:good n1:forbid n1:good n1:identity 对
-8	,不 ^请 c:outside g:outside+outside n0:good p:say>urge 发 各 回答 就 问
-7	^各 n0:bid p:call>say p:kin>say 满
-6	L:1 S:tells c:bid c:call n1:call 意 满意 里
-5	。 。$ 请
-4	$ ^ c:urge
4	c:survey n1:survey 人
5	c:kin
6	n1:kin
7	z:urge 这
8	个 评
9	老
10	,您 g:tellsOf+urge 一 我
11	c:praise 干
12	p:tellsOf>urge 也 亲
13	p:loyalty>say z:kin z:praise 名 心 能
14	可
15	,一 p:kin>kin 局 民 让
16	一个 看
17	,也 众 商 大 评价
18	! !$ L:3 z:survey 声 民警 金
19	n0:loyalty p:honour>say p:loyalty>praise p:survey>loyalty 之 乡亲 客 我们
20	们 大家
21	p:loyalty>urge 代 价 外 爱
22	您
23	^您 不能 家 招
24	县
25	公 赞
26	p:honour>survey 这一
27	a:loyalty p:loyalty>bad z:effort
28	g:tellsOf+honour n1:honour p:bid>loyalty 为 人, 象
29	p:loyalty>survey z:loyalty
30	a:effort 荣
31	c:loyalty p:call>honour 守
32	^您的 g:tellsOf+effort p:urge>honour
34	n0:effort n1:loyalty p:honour>urge 一句 为家 为家乡 句
35	p:honour>kin p:identity>effort
36	您的
37	a:honour p:call>effort p:honour>loyalty 句好
38	w:our
39	不可
40	p:honour>honour
41	n1:effort
42	句好话 说句
43	z:honour
45	c:effort
46	c:honour
47	p:loyalty>loyalty 乡
48	n0:honour
51	p:effort>effort 家乡
53	R:image-or-investment-pressure
61	p:loyalty>honour
`,
  reward: `
-49	L:4
-48	w:of
-46	w:on w:please w:we
-45	w:only
-43	w:all w:not
-42	w:to_the
-41	w:when
-40	w:about w:as w:bad
-39	w:so
-38	w:to
-37	w:do
-36	w:do_not
-35	p:bad>prize 填
-34	w:from w:how w:it w:what
-33	p:option>whole
-32	w:no
-31	w:or
-30	w:you 取消 句 说一
-29	p:loss>loss q:2good
-28	- N:2 拖 给个
-27	,选 R:penalty ^回访 p:good>tellsOf 左 投 照片
-26	BIAS p:bid>survey p:identity>loss p:whole>loss 一句 勾
-25	消
-24	,称 g:outside+loss p:option>counts p:option>option 再 得很 落 里,
-23	^一 p:bid>prize p:option>good p:say>free 写 片 第一个 责
-22	0分 n0:self p:outside>proof p:proof>proof 不得 丢 于 原 重
-21	^大 g:outside+proof p:call>forbid p:call>honour p:kin>good p:proof>identity p:say>whole x:0urge>1good 从 投诉 比 测评期 清 评期 评期间 错
-20	^回 n0:hide n0:loss p:identity>honest p:outside>outside p:prize>tellsOf p:survey>bad p:urge>proof q:2urge w:are w:the z:survey 交 件 想 让 评。 评。$ 诉 说是
-19	; ;$ g:tellsOf+loss n1:free p:bad>loss p:loyalty>loyalty p:option>say p:whole>asked z:praise z:tellsOf 标 照
-18	1 N:1 ^不 c:free g:forbid+outside g:honest+identity g:outside+forbid p:bad>survey p:condition>bad p:prize>bid p:proof>say p:say>loyalty z:honour 一律 律 最 答。 答。$ 负
-17	^谢 ^谢谢 c:hide c:self g:forbid+span n0:honour n1:hide p:hide>say p:honour>honour p:identity>outside p:kin>kin p:loss>prize p:say>span z:forbid 向 坏 声 委 子, 很 把 条 话的 那 门
-16	,一 N:3 ^我 a:honest g:tellsOf+script g:tellsOf+whole p:call>identity p:call>whole p:forbid>forbid p:identity>identity p:outside>good p:say>identity p:say>profession p:survey>bid p:survey>loss p:urge>script x:0say>1good z:loyalty 了, 传 学校 实 已 干部 期间 留 真 跟 还 音
-15	,都 a:hide c:denial c:loss g:forbid+identity g:outside+tellsOf g:tellsOf+condition g:tellsOf+outside n0:denial n1:denial n1:loss p:condition>asked z:good 、 响 好。 好。$ 少 局 工 差 干 按 新 码 警 话。 话。$ 谈
-14	,别 ,就 . .$ c:forbid g:forbid+forbid g:tellsOf+span n0:bid n0:counts n0:free n0:identity n1:effort n1:word p:call>bad p:condition>tellsOf p:identity>forbid p:identity>urge p:loyalty>honour p:say>option p:survey>proof p:tellsOf>proof 他 几 只 定 家乡 小 就是 就说 意, 意。 意。$ 报 明 来电 满意, 满意。 用 直 见 认 转 选项 间
-13	S:tells a:bad a:counts a:option a:tellsOf c:bid c:word g:forbid+urge g:tellsOf+bad n0:vague n0:word p:bid>bid p:bid>urge p:kin>survey p:urge>call p:urge>option p:urge>praise q:1good z:asked z:hide 不能 了。 了。$ 任何 何 准 完 导 开 您的 情 扫 支 校 治 着 结 群 说。 说。$ 项
-12	,不 ,请 L:0 R:image-or-investment-pressure a:caller c:bad c:counts g:honest+urge g:outside+bad g:tellsOf+call g:tellsOf+proof n0:bad n0:forbid n0:proof n0:span n1:bad n1:counts n1:tellsOf p:bid>bad p:bid>say p:bid>vague p:call>bid p:kin>call p:outside>urge p:say>bid p:survey>forbid p:tellsOf>call p:urge>identity p:urge>survey p:urge>urge q:1vague z:bad z:bid z:call z:denial z:option z:script z:span z:vague 不 也 事 众 你 别 听 外 字 提 收 改 是 电话, 统 群众 要求 说, 长
-11	,$ L:3 ^请 a:bid a:outside c:asked c:vague g:forbid+call g:forbid+say g:tellsOf+survey n1:asked n1:bid n1:teach p:asked>identity p:caller>say p:forbid>say p:good>good p:good>say p:kin>bid p:say>vague p:teach>say p:tellsOf>say p:urge>bad z:loss 不要 什 什么 咱 回 回答 头 就 我 案 没 法 讲 谢 起 面
-10	? ?$ a:asked a:vague c:span n1:honest n1:vague p:asked>say p:identity>say p:say>bad p:say>say p:say>survey p:urge>bid p:urge>say 为 么 乡 各 己 时 时, 核 求 知 自 自己 要 调查 都
-9	,您 a:proof c:caller c:effort c:honest g:honest+honest g:tellsOf+say n1:caller n1:forbid p:kin>say z:say 下 任 和 在 安全 怎 本 来 没有 被 请 过
-8	: ^各 c:profession c:teach c:tellsOf g:forbid+tellsOf g:tellsOf+forbid g:tellsOf+tellsOf n1:loyalty n1:span p:call>urge 以 们 会 各位 员 安 对 查 行 访 选 部 问
-7	c:loyalty n1:say z:whole 样 说
-6	! !$ n1:urge 上 打
-5	L:1 c:identity c:say z:urge
-4	$ , N:5 ^ c:urge 。 。$
-3	L:2
5	p:say>good
6	N:4 c:good
7	n0:good
8	a:survey
9	g:outside+say p:call>call 好 测 测评
10	a:whole 社区 评
11	份
13	村 每 表 进
14	n1:honour
15	a:figure n1:figure p:tellsOf>good 不会 好, 抽
16	c:figure p:say>urge p:urge>outside
17	p:survey>identity p:survey>whole 得 月 现
18	五 换 班 第
19	^全 p:asked>prize p:survey>honour 装
20	p:identity>prize 免 车
21	a:good 奖励 租 第一
22	a:prize 村里
23	次 物 说好
24	p:good>outside
26	a:praise p:loyalty>prize w:a 优先
27	加 领
28	一份
29	给您 高分
31	功
32	p:honour>prize 先 奖
33	p:proof>prize w:us 费
34	p:good>proof 说得
35	p:call>prize 优
37	p:kin>prize p:urge>prize
39	p:whole>prize w:and 元
41	p:survey>prize
42	家庭 庭 得好
43	好的
49	得好的
50	n1:prize
52	R:reward z:prize
54	p:say>prize
56	p:option>prize
58	n0:prize
61	p:good>prize
66	c:prize
70	p:prize>prize
`,
  penalty: `
-53	w:your
-48	w:that
-46	w:are
-44	w:survey
-42	w:on w:our w:tell
-41	w:only w:the_survey
-40	w:all
-39	w:about w:please w:when
-37	w:answers w:good w:it w:what
-36	p:option>prize w:they w:you w:you_are 亮 说得
-32	w:no w:satisfied 不能 费
-31	w:safe
-30	w:us 分数
-29	^老 p:option>whole 住了
-28	不是 分。 分。$ 意见
-27	- L:4 n0:self p:counts>good p:good>whole 一年 不会 里,
-26	^把 主, 得好 礼 说是
-25	g:honest+condition p:condition>good p:honour>loyalty 名, 批 高
-24	p:bid>outside p:good>prize p:loyalty>loyalty p:urge>prize w:of 传 别讲 容 禁 见 评议 领
-23	BIAS R:secrecy g:forbid+span n0:proof p:option>option p:survey>figure p:urge>outside w:is 您说 里。 里。$
-22	p:prize>prize p:whole>option 先 文 满意就 能有
-21	n0:praise p:bid>counts p:proof>proof p:span>condition q:2good w:and w:say 件 准 图 夸 好的 念 放 比 许 评。 评。$
-20	^有 ^这 a:figure c:self g:forbid+praise p:counts>counts p:identity>identity 不许 别说 告诉 已 条 行。 行。$
-19	,有 ,说 ; ;$ N:1 a:option g:tellsOf+script g:tellsOf+span n0:option n1:free p:bid>teach p:condition>asked p:loyalty>honour p:script>whole 免 家乡 家里 往 每 议 讲。 讲。$
-18	,一 ,只 L:3 c:hide g:forbid+hide n0:hide n0:whole n1:hide p:figure>say p:kin>kin p:span>say 二 只 心 截 的。 的。$ 看 说,
-17	,也 ,别 ,这 . .$ 1 g:forbid+good g:outside+bid n1:denial p:bid>urge p:caller>identity p:hide>say p:say>hide p:say>praise p:tellsOf>proof p:tellsOf>survey p:urge>proof p:whole>whole q:1vague 了, 信 前 复 多 完 少 就说 手 把 方 答。 答。$ 算 送 选 选项
-16	,就 a:prize c:option c:praise g:forbid+bid g:outside+proof g:tellsOf+proof n0:effort n1:option p:call>identity p:forbid>say p:kin>bid p:prize>forbid p:proof>say p:say>option p:say>tellsOf p:span>span p:tellsOf>good p:tellsOf>urge p:vague>bid p:whole>urge z:praise 两 人家 会 外 小 提 真 第 表 认 让
-15	,不 ^您 ^村 a:span c:denial c:effort n0:bid n0:good n0:word p:bid>bad p:bid>vague p:honest>say p:say>proof p:urge>option z:hide z:honour 五 交 听 周 和 声 成 改 第一 讲 转
-14	c:free c:proof g:tellsOf+asked g:tellsOf+say p:caller>say p:option>say p:tellsOf>asked p:urge>identity z:option z:proof 业 事 何 做 几 句 咱 大家 收 本 老 说。 说。$
-13	L:0 c:good c:word g:tellsOf+bid g:tellsOf+good n1:good n1:praise n1:span n1:word p:asked>identity p:loyalty>say p:say>whole p:survey>prize p:urge>bid p:urge>good p:urge>survey p:urge>whole p:whole>good z:denial z:good z:teach 不要 什 什么 头 字 生 用 行 要求 谢 这 进 间
-12	: ? ?$ ^各 ^问 a:asked a:outside a:vague g:outside+urge n1:loyalty n1:proof p:call>good p:say>bid p:say>identity p:survey>good 乡 住 公 地 大 开 数 时 机 法 统 群
-11	,请 0 N:4 R:sample-answer ^请 a:proof c:figure c:vague c:whole n0:script n0:vague p:identity>say p:say>good q:1good 么 卷 发 天 怎么 接到 最 问卷
-10	c:asked c:bid c:script c:span n0:prize n1:asked n1:say n1:vague p:say>prize p:urge>say p:urge>urge z:bid z:call 在 怎 感 接 时, 样 没有 起 题
-9	,$ N:0 a:caller g:forbid+say n1:bid n1:teach p:asked>say p:call>survey p:whole>say 上 为 回 回答 安 居 您 是 有 请
-8	L:1 a:urge c:call c:caller n1:call n1:caller n1:prize n1:urge p:bid>say p:call>call p:call>say p:survey>urge z:say 可 好 我 访 都 问
-7	! !$ R:any a:call c:teach z:whole 一 个 各 来
-6	N:3 N:6 N:7 c:prize p:say>say 电 电话 答 话
-5	N:2 c:say 人 家 里
-4	$ ^ c:urge 说
-3	。 。$
5	不
6	了
7	c:condition c:outside g:outside+outside n1:forbid
8	z:urge 的
9	a:say z:bad 给 被
10	c:counts g:forbid+survey n0:kin p:identity>urge
11	c:honest g:forbid+urge g:honest+honest 主 户
12	g:forbid+tellsOf g:tellsOf+forbid p:say>urge 单
13	干 理
14	n0:condition 体 合
15	g:outside+bad z:profession 了。 了。$ 受
16	a:condition g:forbid+identity p:bad>urge 任 码 考
17	g:tellsOf+prize n0:forbid p:condition>say 位 取 核
18	p:identity>forbid 号 村里
19	,谁 n0:bad 分 办 单位 村
20	n1:counts p:say>bad p:survey>counts 不满 差 职工 证 责
21	c:forbid g:forbid+forbid p:caller>loss p:loss>urge p:prize>loss 分,
22	p:condition>forbid 丢 低 商户 工 意的 查 满意的 重
23	p:bad>prize z:outside 上门 修 哪 补 话的 通报
24	a:counts p:kin>bad p:urge>loss 差评 的,
25	c:bad g:forbid+honour p:honour>forbid 不满意 查。 查。$ 评的 谁
26	n1:bad p:call>bad
27	a:loss g:tellsOf+bad p:asked>loss p:tellsOf>loss 不好 号码 职
28	p:bad>survey p:condition>condition p:loss>bad p:tellsOf>bad z:forbid 扣 错
29	a:bad p:loss>prize
30	消
31	p:condition>bad p:survey>loss 后 就不
32	不好, 书 检
33	,哪 写检
36	p:whole>loss 分的 答错
37	p:call>loss p:kin>loss w:will
38	p:honour>loss 取消 检查
39	p:identity>loss p:loyalty>loss
40	w:bad
41	w:who
42	g:tellsOf+loss
43	p:counts>loss p:say>loss
44	R:penalty
49	p:loss>loss
53	p:bad>loss
54	n1:loss
67	z:loss
69	n0:loss
77	c:loss
`,
  'identity-advice': `
-43	w:survey
-42	w:about w:and w:of w:on w:the_survey w:when
-41	w:us
-40	w:who
-39	w:it w:we
-38	w:in
-37	w:answer
-36	w:only w:please
-35	w:all w:safe w:satisfied
-34	w:bad w:what
-33	BIAS w:answers w:good w:our
-32	w:as w:so 作怎 作怎么 到工 到工作 工作怎 问到工
-30	L:5
-29	教的
-28	p:option>prize w:to
-27	就说没 理
-26	R:secrecy g:tellsOf+self p:loss>identity p:tellsOf>span 不说 民警 民警, 礼
-25	c:self g:tellsOf+good g:tellsOf+teach 人们, 公开
-24	^祝生 a:self 上门 巡 怕
-23	g:tellsOf+whole n0:self n1:self p:asked>proof p:bid>survey p:call>forbid p:tellsOf>whole p:whole>asked 事。 事。$
-22	^同 p:self>say p:tellsOf>proof 看到
-21	p:condition>condition p:good>whole p:identity>teach p:tellsOf>good p:whole>option
-20	^说 ^谁 g:forbid+span g:tellsOf+prize g:tellsOf+proof p:asked>span p:call>asked q:2urge 嘴 夸 放 留 的是 这样。
-19	,没 ,谁 g:tellsOf+script n0:honest p:asked>teach p:proof>tellsOf z:denial 不许 丢 室 网 讲。 讲。$ 访问员 说不 问员
-18	^上 n0:loss p:bad>survey p:bid>bid p:hide>say p:identity>loss p:say>profession p:span>bid p:urge>caller q:2good 入 品 少 就这样
-17	n0:hint p:asked>honest p:forbid>identity p:say>hide p:say>whole p:tellsOf>teach 告诉 完 录 条 格员 清 网格员 记录 许 诉 问的
-16	1 L:6 N:2 ^接到 ^有 a:honest a:loss g:outside+whole g:tellsOf+loss n0:loyalty n0:prize n0:proof n0:whole p:call>loss p:call>praise p:identity>good p:proof>proof p:span>span q:2say w:the 之 天 好。 好。$ 手 的话 网格 见 解
-15	a:free c:loss n0:counts n0:praise p:bid>vague p:figure>say p:loss>say p:say>praise p:urge>option 交 再 和 图 填 好的 定 怎么 想 格 现 的事 的人 看 结果 说满 说满意 谁 过
-14	N:1 c:proof n0:figure n0:forbid n0:good n1:proof p:bad>bid p:forbid>forbid p:tellsOf>asked p:tellsOf>call 下 不会 任何 何 分。 分。$ 前 对 心 怎 情 截 手机 排 改 数 结 群众 记 评。 评。$ 话。 话。$ 说好 责 路 选
-13	S:figures ^接 c:figure c:good c:praise c:prize n0:script n0:vague n0:word n1:script n1:teach p:asked>good p:bid>bad p:call>good p:option>say p:outside>urge p:prize>prize p:say>loss p:say>proof x:0bid>1vague z:praise z:proof 不能 事 今 众 传 句 告 字 差 把 收 最 知 码 第一 送 通知
-12	. .$ a:counts a:hide a:prize c:hint c:loyalty c:script c:teach c:word g:outside+urge n1:good n1:loss n1:praise p:say>good p:say>urge p:urge>prize p:urge>urge p:whole>good q:1vague z:good z:loyalty z:outside z:script z:vague 一个 不得 信 写 分 办 去 受 受访 只 合 名 头 好 明 求 第 给 群 让 谈 道 面 项 高
-11	,您 ^请 a:bad a:good a:honour a:vague c:vague g:tellsOf+survey n0:teach n1:honour n1:outside n1:prize p:good>say p:loyalty>honour p:say>prize p:say>vague p:urge>good p:urge>outside z:honour z:loss z:prize 们, 候 发 可 后 开 得 意。 意。$ 案 治 满意, 用 着 能 评 还 那 门 题
-10	? ?$ L:0 N:5 a:forbid a:loyalty a:proof a:teach c:whole n0:bad n1:vague p:say>survey p:survey>prize p:survey>whole p:urge>bad p:urge>proof p:urge>survey q:1good z:option z:survey 价 区 咱 意, 我 按 次 满意 点 组 评价 间
-9	,$ R:sample-answer a:caller n1:loyalty n1:span p:kin>survey p:survey>call z:teach 个 么 全 听 回 安全 意 民调 社区
-8	! !$ S:tells c:bad c:caller c:honour c:survey g:honest+say n0:option n1:bad n1:caller n1:survey p:kin>urge p:say>bad 、 出 有人 满 社 都
-7	L:3 N:3 N:6 g:outside+say z:bad z:urge 一 各
-6	: R:any c:outside c:span g:outside+outside n0:bid n1:urge n1:whole p:say>say p:survey>say z:bid 们 安 答
-5	a:say a:survey c:urge n0:urge 上 您
-4	$ L:1 L:2 ^ 。 。$ 不 话
-3	的
-2	,
4	c:call n1:call n1:say
5	z:say 家
6	,不 g:tellsOf+say p:call>say
7	n0:tellsOf 人 在
8	a:asked c:tellsOf g:tellsOf+tellsOf n1:forbid z:forbid 以 年
9	p:asked>say p:survey>bid z:call 不要
10	g:tellsOf+urge p:kin>identity 实 是
11	z:tellsOf 的, 说
12	g:forbid+identity 公 被
13	工
14	^别 g:forbid+tellsOf g:tellsOf+forbid p:tellsOf>forbid 居 生
15	g:forbid+asked g:outside+bid 务 接到
16	g:honest+identity 业 法
17	p:urge>tellsOf 一年 居民
18	,说 w:say 主
19	,不要 住 就说 称 职
20	p:free>call p:identity>urge p:urge>identity 住了 十 员
21	w:not 里有
22	p:identity>tellsOf
23	p:survey>identity 别说 员, 露
24	,就说 p:whole>identity 普 请说
25	p:identity>asked p:identity>hide 以上 普通 职业
26	人员 刚 在家 家里
27	p:caller>identity p:identity>whole w:a 份 自
28	,称 p:identity>bid w:that w:you
29	年龄 龄
30	p:identity>call q:1identity
31	说在
32	家里有 说是
33	n0:identity 己 自己 说住
34	p:identity>condition 是普 是普通
36	p:asked>identity
37	g:tellsOf+identity 就说是
39	p:identity>option
40	p:bid>identity p:call>identity 己是 自己是 身 身份
45	z:identity
46	n1:identity p:identity>say 在家带 家带 家带孩 带孩 带孩子 说自
47	说自己
48	a:identity c:identity
49	w:are
50	R:identity-advice
53	p:option>identity
54	p:say>identity
60	w:you_are
70	p:identity>identity
`,
  'narrowing-time-or-place': `
-45	w:you
-44	w:to
-40	w:on
-39	w:and w:will
-38	w:say
-37	w:we
-36	w:answers w:are w:be w:is w:tell w:who
-35	L:6 w:good w:in w:that
-33	g:tellsOf+option w:all w:dont w:if w:please w:survey
-32	BIAS w:a w:as w:how w:the_survey
-30	w:bad w:your 全村
-29	L:4 都别
-27	w:no
-26	,今 p:bid>prize w:satisfied
-25	p:bid>loyalty 说起本 起本 起本地
-24	- n0:option p:option>prize w:safe 修 恶 说不 说是 过。 过。$
-23	L:5 ^听 p:asked>option p:good>whole 家问安 就说没 放 黑
-22	^有人 p:hide>say p:whole>asked p:whole>option 安不安 承 的看 许 说没 走 问安不
-21	^别 ^打 n0:hide p:counts>good p:hide>urge p:honour>loyalty p:option>whole p:tellsOf>script w:the 不许 灯 爱 的看法 的话 看法 看法,
-20	^这 c:option p:bid>survey 否 认 证
-19	R:secrecy p:call>forbid p:honest>bid q:2good q:2urge 二 办 少 差评 是否 法, 行。 行。$
-18	1 ^不 c:hide p:option>option p:prize>good p:say>free p:say>hide p:tellsOf>prize q:2bid 帮 张 真 租
-17	g:tellsOf+honour n0:loss p:bid>hide p:condition>call p:option>good p:say>asked 不能 夸 好话 禁 被问 见 选项 重 问起来
-16	^有 n0:identity n0:proof n1:option p:bid>vague p:say>option p:tellsOf>call p:urge>hide p:vague>counts 决 学 就说 开 照 着 答案 访问员 转 问员 高
-15	,就 ,就说 ,没 . .$ ? ?$ N:1 ^如果 ^我 a:condition c:free g:tellsOf+good n0:free n0:hint n0:praise n0:vague p:bad>survey p:bid>identity p:condition>condition p:identity>identity p:say>denial x:0bid>1vague z:asked 下 不好 丢 件 做 停 图 好的 完 明 直 让 诉 选
-14	a:option g:honest+bad n0:word n1:free n1:hide p:asked>identity p:proof>proof p:say>bad p:tellsOf>good p:tellsOf>proof q:1vague z:option 一个 也 人。 人。$ 传 低 向 声 孩 孩子 实 投 数 村里 清 谁 还
-13	,一 a:bid c:loss c:praise g:forbid+call n0:good n1:script p:condition>asked p:loyalty>honour p:survey>honest p:urge>prize p:urge>proof p:urge>urge p:whole>good x:0say>1vague z:loss 人, 任何 何 分。 分。$ 句 可以 名 哪 差 您的 截 报 改 格 法 第 第一 话。 话。$ 送 间 项
-12	,接 ,说 a:hide c:proof c:vague c:word g:tellsOf+prize g:tellsOf+proof n0:prize p:bid>bad p:prize>prize p:say>identity p:tellsOf>say p:urge>option z:praise z:vague 乡 五 信 写 分 反 号 多 好。 好。$ 字 己 得 有人 检 次 码 群 能 自己
-11	S:tells a:forbid a:vague c:good c:hint n0:effort n1:honour n1:proof p:bid>say p:condition>say p:identity>say p:say>good p:say>loss p:say>survey q:1good x:0say>1good z:hide z:survey 业 主 体 公 和 好 录 批 有 果 求 给 者
-10	R:image-or-investment-pressure R:sample-answer ^接 a:teach c:teach g:honest+urge g:tellsOf+call g:tellsOf+condition n0:forbid n0:teach n1:good n1:praise p:call>call p:call>good p:caller>asked p:good>prize p:identity>urge p:proof>say p:teach>say p:urge>good z:condition z:identity z:proof 三 不满 不满意 中 份 先 好, 干 干部 怎 怎么 户 手 打 接 收 最 满 点 组 网 职 表 话, 面
-9	,$ 0 : L:0 N:3 N:4 a:call a:identity a:proof c:call c:effort c:survey g:forbid+say g:honest+say n1:call n1:condition n1:identity n1:loss n1:survey n1:teach n1:vague p:call>say p:good>say p:kin>bid p:kin>identity p:kin>kin p:kin>say p:survey>whole p:urge>identity p:urge>survey z:forbid z:good z:honest z:honour z:prize 、 们, 众 会 出 卷 对 工 意 感 我 机 民 民调 满意 访问 话 通
-8	a:good a:urge c:forbid c:identity g:forbid+forbid n0:bad p:call>urge p:kin>urge p:survey>say p:whole>say 一 员 抽 接到 样 没有 用 被 说 调 都
-7	N:8 a:kin a:survey c:condition c:kin c:prize g:forbid+tellsOf g:tellsOf+forbid n0:outside n1:forbid n1:kin n1:say p:kin>survey p:say>prize p:survey>urge z:outside 人 大 电 电话 评
-6	c:outside c:say g:outside+outside n0:say n1:urge n1:whole z:whole 到 查
-5	a:say n0:kin z:say
-4	$ R:any ^ p:urge>say 。 。$
-3	, L:1 c:urge
4	c:asked n1:asked 请
5	上 安
6	回
7	z:bad 是
8	,别 ^各位 时 起
9	c:counts z:bid 咱 老 那
10	,您 a:asked
11	g:tellsOf+kin n0:whole 治安
12	n0:counts 不要 以 县 回答 本 理 问
13	p:tellsOf>bid 案 门
14	^请 安, 市 现
15	; ;$ 街
16	去 情
17	p:span>good 事 白
18	p:survey>span 年 当 想 所
19	g:tellsOf+caller 今年 前 整 边
21	^问 况 情况 近
22	区
23	g:honest+whole 城 的是 账
24	,只 g:honest+span p:kin>span p:whole>honest 新
25	w:about 小区
26	p:bid>span p:span>urge 问的
28	p:span>counts q:1span 谈 过去
29	g:tellsOf+span
30	p:honour>span p:span>bad 月
31	p:span>loyalty 不算 前的 算。 算。$
32	p:span>tellsOf 算
33	p:span>whole 年,
34	的事
35	p:span>condition
37	p:span>say 以前 以前的 只
38	p:urge>span
39	n1:span p:loyalty>span p:say>span
41	旧账
45	p:asked>span
48	w:only z:span
51	R:narrowing-time-or-place
60	a:span p:span>bid
65	p:span>span
69	c:span
70	n0:span
`,
  'option-position': `
-49	w:that
-48	w:us w:will
-46	L:6 w:answer w:score w:your
-43	w:who
-41	w:be w:tell
-40	L:5
-39	w:about w:satisfied w:we w:you_are
-38	p:proof>option w:good w:it
-37	w:answers w:will_be
-36	w:bad w:please w:survey w:them w:this
-35	w:dont w:the_survey
-34	p:option>identity w:if w:with
-33	w:are w:our w:say w:so w:what
-32	,祝 w:you 勿
-30	w:how w:when
-29	BIAS
-28	g:tellsOf+option q:2good 街
-27	w:no w:safe w:they 街道
-26	n0:self w:and w:is 个满 登 请在
-25	n0:proof p:bid>word 刚
-24	- ^记住 ^说 p:say>free w:not 同 登记 给个 说是
-23	n0:span 重
-22	,给 p:word>whole 不许 别讲 满分 满意就 票
-21	R:proof-of-answer ^记 n0:prize p:bid>span w:a 全。 全。$ 安全。 意就 许 都说
-20	n1:free p:bid>survey p:good>word p:script>whole p:urge>proof p:whole>prize 五星 词 说不
-19	c:free p:free>call p:proof>say p:say>profession q:2urge x:0urge>1good 的话
-18	,满 ^我 c:self p:good>forbid p:loss>loss 优 完成 您的 清 账
-17	n0:hide n0:honest n0:loss n0:loyalty n0:praise q:1good 志 截 的人 的是 经 转 道
-16	,满意 c:hide g:forbid+good g:forbid+span g:tellsOf+script p:call>forbid p:proof>proof q:1vague x:0say>1good 件 分。 分。$ 加 名 夸 学 带 年 很 批 明 期 种 院
-15	. .$ ^接 ^谁 ^这 a:free c:proof n0:free n0:tellsOf n0:vague p:bad>bid p:bid>vague p:identity>identity p:praise>say p:prize>prize p:say>call p:say>prize p:say>survey p:say>tellsOf 什 什么 写 别说 向 截图 投 照
-14	R:reward ^有 a:hide c:prize c:span g:tellsOf+span n1:hide p:call>proof p:good>prize p:hide>say p:proof>prize p:say>praise p:survey>prize p:survey>proof p:tellsOf>proof p:vague>bid x:0bid>1vague x:0say>1vague z:vague 任 多 好评 录 成 现 要求 走 还
-13	,说 S:tells ^不 a:loyalty c:loss c:loyalty c:script c:vague n0:identity n0:script n1:denial p:condition>asked p:say>proof p:span>bid p:span>span z:span 为 之 传 你 句 好的 意, 满意, 理 真 让 说。 说。$ 门
-12	^您 a:proof c:praise g:tellsOf+good g:tellsOf+loss n0:forbid n1:script p:bid>bid p:kin>bid p:say>identity p:say>loyalty p:say>span p:survey>bid p:urge>bad w:the z:loyalty z:prize z:profession 份 务 十 口 周 响 图 外 天 奖 实 对 己 已 当 想 我 报 收 群 自 自己 议 讲 说, 谁 问题
-11	N:4 R:sample-answer a:span c:hint c:honest c:tellsOf g:honest+honest g:tellsOf+condition g:tellsOf+proof g:tellsOf+say g:tellsOf+tellsOf n0:word n1:good n1:honour n1:prize p:kin>prize p:loyalty>honour p:prize>say p:say>loss p:urge>call p:urge>prize z:asked z:call z:identity z:loss z:praise 办 发 回答 填 干 干部 平 我们 户 方 检 求 法 生 答 能 诉 说 起 过
-10	: ? ?$ R:image-or-investment-pressure a:asked a:bid a:identity a:prize a:survey c:identity c:survey g:forbid+say g:tellsOf+prize g:tellsOf+urge n0:kin n1:bid n1:counts n1:loss n1:loyalty n1:praise n1:proof n1:survey p:forbid>say p:identity>say z:hide z:honour z:script z:survey 三 业 也 事 们 先 公 出 区 号 告 地 子 安 安全 工 您 村 案 次 没有 看 知 社区 组 老 者 警 通 长
-9	a:forbid a:tellsOf a:vague c:denial c:figure c:forbid c:honour g:forbid+forbid n0:honour n1:bad n1:identity n1:tellsOf n1:urge n1:vague p:asked>identity p:identity>urge p:survey>call p:urge>forbid p:urge>identity z:forbid z:kin z:tellsOf 么 乡 人 单 受 员 大家 好 家 就说 得 提 来 样 民 民调 没 社 给 访 话 调
-8	a:bad c:asked c:caller g:forbid+urge n1:asked n1:caller n1:teach p:asked>say z:outside 会 回 本 查 电 电话 被 记 调查 问
-7	c:kin c:urge n1:forbid p:call>call p:survey>say p:survey>urge p:urge>good 要 里
-6	! !$ ,请 L:2 N:6 R:any a:kin a:urge c:bad c:call c:teach n0:outside n1:call n1:say z:good z:urge 位 可 在 意 接 的 这
-5	a:say c:bid n1:kin 了 满意
-4	c:outside c:say g:outside+outside 有
-3	,
-2	$ ^
2	L:1
4	c:good
7	L:3 N:1
8	L:0 p:say>say 以
9	可以
10	p:good>say 一个 不满 信
11	不满意 手
12	打
13	c:counts p:good>bad 个 算 都
14	c:whole 分 那
15	,$ n0:counts n0:good z:counts 分, 放
16	短信
18	五
19	10 头
20	数
21	^评 p:profession>option
22	,不用 ^网 二 直 页
23	0 n0:whole 四 打分 红
24	^打
25	p:caller>option p:good>option p:option>urge p:teach>option p:whole>counts w:for 分都 直接 脸
26	p:option>bad 个。 个。$ 星
27	,第 p:good>counts 左
28	,选 念
29	,0 0分, p:urge>option 第一
30	1, p:option>bid
31	p:option>good 数字
32	,五 点 脸。 脸。$ 选项
33	第 选第 选第一
34	0分 个选 个选项
35	按
36	最
37	p:option>counts 那个
38	p:survey>option 五颗 第一个 项 颗
39	p:call>option
40	p:option>say
43	选
44	a:option z:option 分都不
45	p:say>option
48	,按
49	p:asked>option
51	1 n1:option p:kin>option
56	p:option>option
58	R:option-position
59	p:option>whole
63	p:whole>option
65	n0:option
71	c:option
`,
  'proof-of-answer': `
-44	w:and
-43	w:that
-42	w:for w:not
-39	w:only w:say
-38	w:answer w:be w:in w:score
-37	w:is w:this
-36	w:about w:all w:satisfied
-34	w:as w:our
-33	w:do w:good w:with 领
-32	^评价 w:if w:so 换
-31	BIAS p:option>prize
-30	w:do_not w:they
-29	^评 w:no w:safe 凭 话时,
-28	L:6 w:or
-27	:满 :满意 p:condition>prize p:option>whole 水
-26	书 分的 嘴
-25	^亲, 于 满分
-24	,先 p:option>good w:the 包 理
-23	^记住 p:script>script 参加 礼 说自己 量
-22	R:option-position R:secrecy p:good>whole 宣 红 课
-21	,给 ^记 n0:prize p:option>option p:prize>good p:script>good p:survey>hide 十 回答。 往 按 说自
-20	n0:hide n0:self p:bid>survey p:prize>prize 以上 低 先 录, 放 直接 记录,
-19	^说 p:say>option p:urge>span 元 可 装 错
-18	,可 ,按 R:reward c:hide n1:hide p:call>option p:loss>urge p:whole>option q:2urge 再 学 定 条 现 直 者 见 访问的
-17	,群 ^别 g:outside+span p:caller>loss p:good>forbid p:identity>identity p:outside>identity z:option 上, 也 二 加 号码 必 指 接电 接电话 标 答。 答。$
-16	c:self g:forbid+good g:tellsOf+good p:call>loss p:good>prize p:survey>option 件 口 带 校 的话 禁 称 要求 评。 评。$ 贴
-15	N:3 ^这 ^问 a:honest n0:honest n0:identity p:bad>survey p:bid>bid p:condition>tellsOf p:say>condition p:span>span p:whole>whole 好的 批 最 认 责
-14	. .$ L:5 ^不 ^会 ^有 a:good a:hide g:forbid+proof g:outside+bad g:tellsOf+bad g:tellsOf+loss g:tellsOf+whole n0:bid n0:hint n0:honour n0:loss n1:option p:bid>say p:praise>say p:say>survey p:urge>urge p:urge>whole p:whole>good z:hide 一个 不会 代 会议 准 意的 或 来电 来电, 满意的 电, 路 那
-13	,一 ,不要 ,就 N:1 a:prize c:prize g:outside+bid g:tellsOf+bid g:tellsOf+urge n0:praise n0:whole p:bid>bad p:bid>urge p:condition>asked p:say>kin p:survey>bad p:teach>say 任何 何 反 头 好。 好。$ 就 就说 局 底 改 时, 村里 求 电话, 的, 的人 算 说, 说。 说。$ 通知 高
-12	,别 0 ^您 ^村 a:forbid c:bid c:honour c:praise c:teach c:word g:forbid+condition n0:vague n0:word n1:praise n1:word p:bid>vague p:call>bid p:forbid>urge p:say>loss z:denial z:honour z:kin z:loss z:praise z:vague 不要 以 份 住 信 候 别 去 句 只 外 就是 居民 干部 年 心 用 被 让 说不 起
-11	S:tells a:tellsOf c:hint c:loss n0:bad n0:denial n0:good n1:bid n1:condition n1:loyalty p:asked>bid p:caller>call p:identity>say p:identity>urge p:kin>bid p:loyalty>say p:survey>good p:tellsOf>urge p:urge>bid q:1vague z:bid z:loyalty 中 他 务 多 奖 子 实 干 教 方 生 着 知 示 议 讲 进
-10	,不 R:image-or-investment-pressure a:asked a:bid a:condition a:honour a:identity a:loyalty a:script a:vague c:vague g:forbid+urge g:tellsOf+prize n0:counts n1:honour n1:teach p:loyalty>honour p:say>vague p:survey>forbid p:survey>prize p:survey>whole z:prize z:survey 不 不得 了。 了。$ 公 咱 地 大 好 次 法 话, 过 还 这
-9	a:bad a:caller a:teach c:good c:loyalty c:profession c:whole g:forbid+survey g:tellsOf+asked n0:loyalty n0:profession n0:teach n1:loss n1:prize n1:script n1:tellsOf p:bad>urge p:forbid>say z:identity z:teach z:tellsOf 会 大家 安 己 得 感 是 本 检 民 民调 自己 行 说
-8	! !$ c:asked c:condition c:effort c:identity n1:asked n1:good p:say>prize 为 事 们 全 区 可以 安全
-7	,请 L:3 N:2 c:honest c:survey g:forbid+tellsOf g:honest+honest g:tellsOf+forbid n0:forbid n0:kin n1:survey n1:whole p:survey>urge 出 工 有 样 都
-6	, R:sample-answer a:survey c:bad c:counts g:tellsOf+say 家 来 调
-5	L:0 N:7 c:caller n1:caller z:urge 人 您 评
-4	$ L:2 ^ 。 。$
-3	L:1 N:4 n0:say 的
6	c:call c:outside g:outside+outside n1:call z:forbid 了
7	g:forbid+say 回
8	p:call>urge 后
9	^请 g:outside+urge n0:script 么 天 开 组 面
10	各
11	^各 ^接 g:tellsOf+kin 名 明
12	几 听 怎
13	受访者 怎么 记 间
14	n0:tellsOf n1:free p:say>say p:urge>outside 做 机 每
15	p:say>call p:urge>call p:urge>caller 妈, 我 群 群里
16	c:free 周 把 接 题
17	g:forbid+call 回复 登
18	^谢 ^谢谢 g:forbid+span p:call>forbid 手机 接听
19	g:tellsOf+script 内 午
20	p:call>outside 音
22	容 截图 报 报, 片 给我
23	楼 结果 话的
24	p:whole>proof 一声 内容 填 时间 晚 结 计 页面
25	p:tellsOf>proof 说一 说说
26	p:kin>proof 录 录音
27	通话
28	,我 g:tellsOf+proof
29	p:asked>proof p:outside>proof w:what 写 长
30	上传 已 接完
31	完成 统计
32	图 晚上 谁答 逐 页
33	g:outside+proof p:loss>proof p:proof>urge
35	电话的
36	提交 答了
37	p:proof>call
38	p:proof>tellsOf 接龙 龙
39	p:call>proof
40	照片
41	p:survey>proof
42	w:of
43	w:your
44	a:proof
45	z:proof 截
46	p:say>proof 交
48	p:proof>option
50	p:option>proof
51	p:urge>proof
52	完
54	n1:proof 个已满 已满 已满意
59	R:proof-of-answer p:proof>say
65	p:proof>proof
68	n0:proof
77	c:proof
`,
  secrecy: `
-57	w:your
-48	w:are w:us
-45	w:on w:will
-44	w:answer
-43	w:not w:who
-42	L:6 w:all w:please
-41	w:in
-40	^把
-39	w:good w:so w:you_are
-38	w:a
-37	w:be w:our w:satisfied w:what w:with
-35	w:bad w:how w:safe 改进
-34	w:do_not
-33	g:tellsOf+option p:say>self 时,别 爱
-32	p:tellsOf>call w:and
-31	^这几 n0:self 入户
-30	,没有 ^没 p:denial>urge
-29	p:good>whole p:whole>asked 入
-28	n0:option p:bid>whole p:caller>good p:tellsOf>proof 入户时 意见 户时 户时, 组入 组入户
-27	,收到 队
-26	,按 ,调查 g:honest+condition p:option>whole p:script>script 的人问 课
-25	BIAS p:asked>span p:call>script p:span>whole 人问起 位商 位商户 各位商 家的 打分 挂 月
-24	,调 - ^干 g:forbid+span g:honest+bid p:kin>vague p:script>teach 什 什么 再 十 按 暗访的 的是 访的 访的人
-23	^打 c:option p:bad>bid p:call>forbid p:loyalty>loyalty p:proof>proof p:survey>bad q:2urge 估 家里 才 补 评估 话一 说一
-22	n0:praise n0:proof p:loss>loss p:tellsOf>whole q:2bid w:is 不会 二 少 断 治安, 重 领
-21	n0:denial p:call>honour p:condition>forbid p:whole>option q:1say 五星 安, 怎么说 指 期间 里有 错 骗
-20	,说 1 g:honest+identity g:tellsOf+span n0:honest p:asked>good p:asked>urge p:bid>vague p:proof>say p:tellsOf>good p:vague>bid q:2good x:0bid>1vague z:script z:span 夸 情况 换 法 种
-19	p:asked>identity p:bad>survey p:identity>asked p:identity>identity p:loyalty>bid p:option>option p:say>proof p:span>bid p:urge>proof x:0say>1vague 丢 分。 分。$ 坏 好。 好。$ 好的 居民 着 算 讲。 讲。$ 起来, 音 马
-18	a:option c:span g:outside+tellsOf g:tellsOf+loyalty g:tellsOf+outside n0:hint n0:span p:bid>identity p:condition>condition p:condition>urge p:say>span p:span>span z:honour 不用 况 多 小 户 排 数 星 真 码 问的
-17	,我 . .$ a:denial a:honest a:span c:hint g:outside+bid g:tellsOf+good n0:honour n0:vague n1:option n1:span p:identity>call p:loyalty>good p:say>option p:say>survey p:say>whole q:1vague z:option z:vague 低 号码 回访 由 短 结 结果 路 这样
-16	g:tellsOf+call n0:loss p:praise>say p:say>loss p:teach>bid 人, 句 成 报 管 证 说, 那
-15	^老 c:honest g:forbid+call g:honest+honest g:tellsOf+proof n0:loyalty n1:good p:call>proof p:kin>kin p:option>say p:say>bad p:say>call p:say>vague p:urge>loss p:urge>teach z:praise 候 先 几 务 地 就是 格 每 现 考 计 选 选项 高
-14	N:2 a:identity a:vague c:honour c:praise n0:identity n0:outside p:identity>say p:urge>bad z:asked z:loss 中 了, 了。 了。$ 住 号 听 局 差 干 年 手 时候 明 最 样 第
-13	^您 ^接 c:good c:vague n1:identity p:loyalty>honour p:urge>urge w:the z:kin 五 亲 他 以 居 干部 度 批 治 治安 给 职 进 项
-12	R:image-or-investment-pressure a:counts c:counts c:effort c:identity n0:bad n0:counts n0:effort n0:good n0:prize n1:counts n1:honest p:call>good p:good>prize p:kin>asked p:outside>urge p:say>identity p:urge>identity z:good z:loyalty 三 主 县 可 合 好 已 果 理 话, 间
-11	: ^请 a:call a:honour a:loyalty a:outside c:outside g:honest+urge g:outside+outside g:outside+urge n1:honour n1:praise p:call>say p:identity>urge p:say>urge q:1good z:proof 业 保 回答 安 导 工 您的 意, 抽 时 时, 满意, 长
-10	0 a:bad c:loss n0:say n0:whole n1:bad p:call>survey p:say>good z:identity 乡 全 分 只 和 家 您 感 接 检 用 警 评 题
-9	L:0 R:sample-answer c:bad c:profession g:outside+say n1:outside n1:vague p:urge>say z:outside 为 了 区 可以 安全 意 接到 村 满 满意 生 老
-8	? ?$ L:3 N:3 N:8 a:good a:kin n0:urge p:kin>survey p:survey>urge z:bad z:urge 位 作 民 请
-7	N:1 z:prize 得
-6	N:4 R:any c:proof n0:kin
-5	a:say a:urge c:call c:say c:urge n1:call 一
-4	, L:2 c:kin z:say 话
-3	$ ^
-2	。 。$
5	不
6	c:condition 人
7	c:tellsOf g:tellsOf+tellsOf
8	c:forbid g:forbid+forbid n0:forbid 我 来
9	,不 ,别 调查
10	n1:tellsOf 事 员 是 说
11	c:bid n0:script p:kin>bid z:bid 么 组 要
12	g:tellsOf+prize p:bid>say p:caller>asked 让 谁
13	g:tellsOf+survey 记 访问
14	p:condition>asked 不要 查 者 讲
15	a:script c:script n1:bid 收 群 访
16	g:forbid+script n0:free p:caller>survey 开 教 要是
17	g:forbid+proof z:caller z:tellsOf 核查
18	,这 a:caller p:bid>urge 别 知道
19	^别 c:caller n1:caller n1:free 督 许
20	a:prize p:bid>caller p:teach>say 访问员 问员
21	不许
22	p:bid>prize p:caller>say 张 的事
23	S:tells p:caller>teach p:urge>hide 叫
24	c:self p:caller>whole 发到 外 有人 的。 的。$
25	,别说 a:teach c:free g:tellsOf+teach p:hide>urge p:proof>hide w:you
26	,收 p:bid>hide p:bid>survey p:condition>hide p:hide>bid 发 谁也 这
27	g:forbid+hide p:bid>teach p:whole>hide 别让
28	传
29	p:asked>proof w:that
30	^这 c:teach n1:self n1:teach
31	p:condition>bid p:hide>say
32	p:asked>hide p:survey>hide 知
35	p:asked>teach p:kin>hide
36	过
37	p:script>hide 教的 说是
39	记者
41	p:say>hide
43	外传
45	p:hide>loyalty
46	p:hide>hide
49	a:hide
56	R:secrecy
58	z:hide
63	n0:hide
73	n1:hide
88	c:hide
`,
};
