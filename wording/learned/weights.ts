// Written by `npm run learn-wording`; do not edit. Lines: a weight (in steps of 0.05), then the features that have it.
// In how many coaching and neutral texts each feature stood: provenance.tsv. What the names mean: features.ts.
export const WEIGHTS = `
-78	N:0
-77	w:residents
-72	^听明
-70	改
-68	,不用
-67	接听。 解就说
-66	,哪里 q:2say 哪里不 就说哪 说哪 说哪里 里不满
-65	客观评 观评 观评价
-64	p:asked>honest w:which
-63	上门叮 不必听 居民投 必听 必听。 民投 民投诉 诉,网 门叮 门叮嘱
-62	,谁教 g:honest+script p:proof>identity 么说都 别听 说都别 谁教您 都别听
-61	S:tells q:2prize
-59	S:options w:what
-58	/ ^没有 会保 会保密 演 答会保 访问 试 说明 请客观
-57	p:hint>proof 不要干 人自 位不要 合登 合登记 就是弄 是弄 是弄虚 要干预 配合登
-56	^反面 ^请相 或 的话给 至 话给个
-55	,不了 :不得 q:2caller w:was 公布 子: 得对群 把照 把照片 片发到 类的话 规 请把照
-54	p:bid>teach q:2survey x:0say>2say 例子 例子: 反面例 布 报警 是真民 是骗自 民意。 真民 真民意 还没 面例 面例子 预 骗自 骗自己
-53	,您不 ^访 中心 了解就 们的不 作假。 吵 您不必 指出我 最多 的不足 要求 解就 防
-52	,请指 ^反 不要替 义 别人回 医生 址 弄虚 弄虚作 施 替别 替别人 求 虚作 虚作假 要替 要替别 赛 还是
-51	,不想 0. ^干部 ^感 ^感谢 ^祝 ^祝生 p:asked>free p:free>say q:1teach 不得在 不用顾 举报 就说不 干部说 得在 意就说 改。 改。$ 用顾 用顾虑 码, 虑村 虑村里 访问员 这样。 部说 里的面 问员 顾虑 顾虑村
-50	0, ^镇 p:span>proof x:0tellsOf>2asked 不接 之类 之类的 己, 己,不 得在旁 旁提示 类的 自己, 让您
-49	,好就 ,差就 S:figures p:forbid>script p:option>bad x:0say>2survey 不用 个人在 住了。 作假 地址 场 好,差 好就是 子一 子一个 孩子一 差就 差就是 拨打 教答 记住了 还没有
-48	,别代 ,好的 ^您刚 c:free p:counts>good p:honest>script p:option>outside 一步 不需 不需要 人自己 再选 别代 别代答 前面 办 听。 听。$ 己答 己答, 干预 您刚 答,别 自己答 让家里 让群 让群众 里人自
-47	,您怎 ,镇里 ^居 p:profession>identity w:leaflet x:1say>0forbid 上$ 上撕 上撕掉 上贴 上贴着 不是真 不记 为0 介 以上$ 到墙 到墙上 回答。 墙上贴 完选 完选项 家里人 报警的 招聘 指标 是真 本人 的都请 看到墙 者看到 聘 警的时 说马上 请配 请配合 贴着 迎 都请讲 里说马 镇里说 马上撕
-46	,大声 ,请听 ^办 ^已 ^访问 ^请落 ^还没 g:outside+vague q:1honour q:1loyalty q:2hide 人回 份证 假 听完选 坏的都 大家注 好的坏 家注 家注意 式 扰 批评 服 的坏 的坏的 真话 纪 请听 请听完 谁教 身份证
-45	,差 ,请勿 ^以 ^居民 p:forbid>option p:survey>honest p:urge>honest q:1counts q:1loss w:cent w:check w:per w:per_cent x:1good>0urge 不会打 不得发 会打听 具 具体 发放答 听您 听您说 地点 完全 就怎 就怎么 得发 得发放 打听您 放答 放答题 是骗 板 照实 瞒 离 答题材 走访 部分 限 题材 题材料 骗
-44	,第一 ,镇 p:forbid>asked p:praise>forbid p:script>honest q:2effort w:one w:said_they w:to_say w:very_safe x:0urge>2asked 一名奖 不再 个村( 举 么想就 修 候,请 写着 名奖 名奖一 坏的 奖一千 完全部 就说放 想就 想就怎 拨 放门 放门口 最低 火 直说 确认 答! 答!$ 说放门 请讲。 调解 跳过 部选项
-43	,我 :请 ^请为 ^请问 g:honest+survey p:denial>profession p:figure>figure p:option>denial w:whatever x:1good>0forbid 三个 也没 分成 别怕得 占 图。 图。$ 实, 店 得罪 得罪人 怕得 怕得罪 曾 替 某 熟 目说 目说的 码。 码。$ 线 罪 罪人 计 让家 选项再 项再 项再选 题目说
-42	,不会 ,也不 ,先 ,想 ,比 ,没 ? ?$ ^会 ^请不 g:forbid+honour n1:free p:caller>good p:free>proof p:free>urge w:told w:verify w:what_to x:0urge>2say 中心举 事件 介绍 会上, 何 倾 删掉 到您 字符 对村 帮我 干预, 心举 心举报 总体 意0 意不 挂断 指出 方案 明 是: 是跟您 显 条意 条意见 满意0 照实说 独 用于 疫 的民 看不 看不到 绍 要是跟 说别 说放 请先 请向调 读 跟您说 转账 迟 退回 镇里 问: 隐瞒 需 项( 预, 预,$
-41	,有什 1转 1转人 :有 ^严 g:honest+asked g:honest+denial p:free>whole p:say>profession w:gifts w:satisfaction w:says 一星 不想接 个事 个事件 了解! 人员不 价: 位, 协 哪里 子放 子放学 学回 学回家 孩子放 宜 就不接 尽管 尽管反 师家 干部要 开家 开家长 当面 您不 想接 想接就 意不满 打卡 按1转 接,不 接就不 放学 放学回 样的 的意 管反 管反映 见请直 解! 解!$ 评价: 诱 请直说 请选择 请问 部要 长会, 问了 问题尽 题尽 题尽管
-40	,都属 0 N:1 ^- ^1 ^受 ^受访 ^导 ^按 ^谁要 ^谢 ^谢谢 ^辛 ^辛苦 ^防 p:denial>proof p:loss>forbid p:outside>vague p:praise>counts p:survey>caller q:1say q:2call q:2vague q:2whole x:0tellsOf>2survey 下一 不归 不清就 不用准 不用背 个图 于引 于引导 五十 产 催 写 别人坏 别说别 到银 到银行 发工资 发布 号 各村 品。 品。$ 在旁提 实回 实回答 导,访 就画 就画个 属于引 山 工资那 引导, 律不许 我说 择 接到银 旁提 期间一 样的话 欢迎 歉 法。 法。$ 消防检 清就 清就画 率 王 球 用准 用准备 用背 用背, 画个图 称 背, 至少 行电 行电话 许讲。 访问期 诱导 说了什 说别人 请客 请指 请指出 谢您 账 资那 资那天 超过 选择 选项( 那天, 都属 都属于 里写 银行电 链 问期 问期间 间一 间一律 防检 防检查
-39	,不记 ,别怕 ,想接 ,能 /不 :您 ^0. p:asked>profession p:good>loss p:proof>survey w:numbers w:voluntary 下面 不收现 也没有 了三 人( 件 供 便宜 做法 入。 入。$ 刚才 加 哪里, 四成 处罚 夸夸孩 夸孩 夸孩子 学校让 客人 局叫 局叫停 已 平 律不收 您说 感谢 批评。 抽血 收现 收现金 教人 方便 是差。 更 有奖 有问 校让 校让家 核实。 满意不 演练 生问病 病情 病情, 答,$ 育局叫 规则 让家长 访 销 问,不 问病情
-38	,不作 ,平 0年 ^同 ^曾经 ^登 ^登记 ^纪 c:profession g:tellsOf+teach p:survey>denial p:teach>proof q:2counts x:0say>2caller x:0tellsOf>2identity x:0urge>1praise x:1say>0survey 一个五 上报 不作任 不准再 不得上 不能对 严禁 严禁以 么干 么干。 也不准 人教大 以不理 以说。 以跳 以跳过 任何引 何引 何引导 候,照 共享 再这 再这么 准再 准再这 删 前一 反诈 受到 可以跳 同意 同样 听到您 呼,不 回家, 回答就 场, 奖 姓 对有 对有小 对群 对群众 小礼 小礼品 差,$ 希望听 干。 干。$ 年谁也 快递 您的批 您给几 您说了 想说可 意安 意安全 意用 意的话 报警。 接就 接就接 时讲 时讲明 明,不 曾经 曾经有 有小 有小礼 望听 望听到 来,请 民: 汛 注意安 现在 禁以 立 答对有 给几 给几分 老板 考试 能对受 脑 虚 被评 解员 训时讲 讲明 讲明, 评委 说,别 说可 说可以 这么干 途 防汛
-37	,1 ,请配 ,随 ,随便 0个 ^任 ^培 ^培训 ^夜 ^您可 ^老板 ^警 ^记 ^这条 p:denial>vague p:free>asked p:kin>free p:option>profession p:outside>praise p:proof>bid q:2honour q:2loyalty q:2teach w:verifyphone w:were x:0forbid>2praise x:0say>2asked x:0tellsOf>2caller x:0tellsOf>2urge x:0urge>2span x:2say>0survey z:profession 不搞 个号 个号码 中的 为, 举报。 么问 之前 也可 人回答 人坏 人坏话 会议 信息 假的 别听! 卫检 卫检查 台 号, 各地 听! 听!$ 员不得 回答! 如实回 实 层 岁以上 已被 建立 您觉 您觉得 意吗? 意用电 我们都 扣分。 拒 接到诈 提醒 教答案 暗示 构 检查时 法,请 注意用 照片 环卫 环卫检 用电 用电安 电安 电安全 的批 的批评 的面子 符 罚。 罚。$ 聚 花 苦各 苦各位 诈骗电 跳过。 辛苦各 这样的 这里 醒 里人 骗电 骗电话
-36	,工作 ,明天 ,迟 ^代 ^会议 n0:free p:bid>figure p:caller>profession p:figure>call p:loss>proof p:outside>hide p:profession>urge p:say>vague p:script>profession p:teach>figure q:1kin q:1proof w:or x:0call>2survey x:0say>2call x:0urge>2prize x:2say>0bad z:free 不同 事人 他$ 代码 们都 信里写 做法。 傅 全年 其他$ 再拨 再来 别听。 到了 动, 医生问 压 口径介 只宣 只宣传 只是 可以不 同 同一 同意, 员要 回电 好评。 如: 客 密码 师傅 序。 序。$ 当事 当事人 径介 径介绍 待 我不 或不 打分, 插 方式 是好, 显示 服务 权重 查中心 案的 点赞。 率。 率。$ 理。 理。$ 的0 的做 的做法 码,不 网友 群众 老人 装, 计入 证据 说他 赞。 赞。$ 里写着 队员 随 面试 题$
-35	)。 )。$ ,可以 ,同 ,引 ,请访 :可 ^小 ^曾 ^问: ^面 a:prize g:forbid+asked g:honest+option n1:profession p:asked>call p:bid>forbid p:figure>whole p:good>profession p:span>vague p:tellsOf>option p:tellsOf>script p:whole>outside q:1bid q:2bad q:2option q:2proof w:for w:mended w:reason x:0forbid>1praise x:0forbid>2span x:0tellsOf>1script x:0tellsOf>2call x:1say>0bad x:2bid>0forbid x:2say>0word x:2span>0forbid z:honest 一。 一。$ 不得外 也可以 事件不 享 以说, 体检抽 便 保留 信、 兼 再发 励也 励也没 匿 匿名 十户 双 双方 号码再 同。 同。$ 员念完 围回 围回答 复制 大家辛 奖励也 存。 存。$ 实号 实号码 实说就 客人, 家辛 家辛苦 得外 心接听 念完全 您刚才 您反 您反映 您的意 愿意 截图。 抽血时 提供 时间 时间范 晓 有处 有处罚 有奖励 机构 查结 核实号 格员, 检抽 检抽血 检查 民说 没有处 没有奖 点。 点。$ 的$ 的意思 的民警 码再 码再说 秩 秩序 称有 系, 苦了 范围回 药 血时 血时, 警察。 设 说的时 请独 请独立 请问您 调中心 调查结 辛苦了 返 退休 那一行 邻 问员念 间范 间范围 隐私 验证
-34	,护 ,按自 ,按题 ,村民 ,第 -0 :0 ^不许 ^可 ^快 ^快递 ^我不 ^招 ^教 ^物 ^物业 ^读 ^镇里 g:forbid+loss g:honest+counts g:tellsOf+free p:figure>praise p:hide>loss p:honest>bad p:proof>caller p:teach>tellsOf p:teach>whole p:urge>forbid q:1survey q:1whole w:of_the x:0identity>1praise x:0say>2effort x:0urge>2survey x:2counts>0forbid x:2say>0tellsOf 不到。 不得陪 不必 也不会 五十块 人对 任。 任。$ 传。 传。$ 其中 几分都 分都行 到的扣 办的 台账 号码和 告诉 员不 和个 品, 回避, 坏话。 安志 安志愿 实说, 客服 对受 对受访 封 己的感 平安 平安志 应当 店里 店里来 张贴 很不 很不安 得陪 得陪同 意都 感受 愿 打电 打电话 扣五 扣五十 换好 换好评 文字 权 来客 来客人 案! 案!$ 欢 满意都 生人 的内 的内容 的扣 的扣五 的时间 直说。 码和 窗 笔 答就 答案! 纷 背,不 背熟 至0 要回避 要把 规定 记名。 诉求 调解员 迟到的 选, 避, 避,不 部要回 都行, 里来客 里没有 陌生人 陪同。 随机 颁
-33	,写检 ,别信 ,别插 ,多夸 ,居 ,居民 ,应当 ,照实 1. ^中 ^名 ^第一 ^请先 ^调解 ^通报 ^那不 ^面试 p:call>profession p:free>kin p:free>survey p:identity>praise p:word>teach q:1praise q:1prize w:courts x:1bid>0bid x:1say>0call x:2hide>0bid x:2say>0forbid 一着 一着装 一题, 不作 不打招 不收 不理 不理。 不记名 不许作 严肃 个单 个单位 么办 么办? 九成 产品 仅 介绍产 任何 任何单 何单 何单位 作任 作任何 信里 先核 先核实 公安局 公开的 兼职 再选, 准备。 别信 别信。 别插 别插队 到0 到场 办? 办?$ 动 单位, 原因 县公 反映 反面 口号 只用来 号码。 后不 否有 回答只 国 在是 地话 填) 填)$ 备。 备。$ 大, 如何 安局 实来 实来电 实的 家访 家访时 居民: 已经收 师家访 常不 并改 并改正 开的 引导。 怎么办 意都可 把它 按 排队, 插队 放 敢 文 文件 映 是否有 有这 本地话 来,您 来改 来改进 核实来 案件 毒 求群 求群众 没关 没关系 独立 现在是 现金! 用来 用来改 百 的? 的?$ 的都 真 着装 着装, 短信里 码 秩序。 第三 答只 答只用 绍产 绍产品 经收 统一着 老师家 肃 获 装,统 要求群 计算 讨并改 议会 讲述 许作 许作弊 论 访员 访时, 评议会 说第三 说评 说都 请排 请排队 过$ 迟到 送来 选项! 重复。 钱 队, 队,别 陪同 非常不 项! 项!$
-32	)的 ,先核 ,报警 ,树立 ,注 ,注意 ,被教 0位 ^严禁 ^先 ^客 ^已经 ^法院 ^请选 ^退 ^领导 g:honest+word g:outside+word g:tellsOf+script n0:outside p:bad>figure p:forbid>kin p:hide>say p:identity>bad p:tellsOf>call p:vague>free p:whole>tellsOf w:is x:0forbid>2asked x:0forbid>2bid x:0forbid>2survey x:0forbid>2urge x:0tellsOf>1good x:0urge>1whole x:1good>0tellsOf 、怎样 业来修 了给 以先 们:请 体 修水 修水管 傅一 傅一个 分钟, 别怕 受选 另一 叫停 叫停。 可以先 图留 图留证 址, 处理完 天记 天记录 好形 好形象 完后 完后, 密 对本地 师傅一 干扰 得截 得截图 感受选 感谢您 截图留 投诉处 抽样 按题 按题目 放心 数据 无法 有问题 机。 机。$ 来修 来修水 树立 树立良 水管 水管, 物业来 理完 理完后 电脑 留证 留证据 疫苗 知晓 示。 示。$ 立良 立良好 答就行 管 纪委 给师 给师傅 老 聊天 聊天记 自称 良好形 苗 被教 被教育 西 角色 记得截 访,不 访。 访。$ 评论 诉处 诉处理 说$ 请给师 谢您的 输 述 里老 里老人 重办 钟, 间 隐患 领导 马上
-31	,不打 ,主要 ,发 ,最多 ,现 ,群众 ,访 ,访问 :为 ^公安 ^我 ^社 p:call>figure p:caller>free p:denial>option p:effort>forbid p:forbid>proof p:good>tellsOf p:honest>word p:honour>forbid p:honour>good p:loyalty>figure p:outside>word p:prize>bid p:script>loss p:tellsOf>free q:1script q:2loss w:and_what w:there x:0bad>2survey x:0call>2call x:0say>2bad 一件 不用怕 为0% 买家 买家问 了一 人数 位数 位要 做好 决定。 区)的 单位要 号。 号。$ 号码 员、 员有 和个人 品 复, 奖, 姓名 存的 家问起 密。 密。$ 察。 察。$ 导? 导?$ 师 帮助 微 微信 怕 怕谁 意请 提出 数字。 时间, 明, 是比 是比较 有标 机 村民说 查看 没有可 没有标 法, 满意请 用怕 用怕谁 用的 的结 的结果 的这 真实的 真话, 答案的 要您 要求回 认为 诉 试时 诱导? 说就行 调度 起质 起质量 跳至 链接 问起质 防盗 需要 面子! 颁发
-30	,严 ,开家 ,树 ,老 0件 :为什 :可以 ^1. ^任何 ^体 ^正 ^环卫 ^第 n0:profession p:call>forbid p:caller>proof p:figure>bid p:honest>honest p:kin>forbid p:option>figure p:profession>teach p:survey>free w:must_be w:never w:tells x:0proof>2say x:0urge>2loyalty x:0urge>2urge x:2good>0tellsOf x:2praise>0word 下一题 不要商 严 中, 中途 乡镇 事项 人工 人工, 位$ 位置 位要求 例 保密。 关系, 冒充 写。 写。$ 决 出租 出租车 分规 分规则 到举 到举报 协议 原来 受理 可以 呼、 坐出 坐出租 声, 大声 孩子, 就接 履 履行 干部不 您别 批准 报一 抽样框 拒绝 招呼、 提示。 故 新的 日期 是假 是假的 是在 是骗子 本机 来查账 果$ 查账 查账, 树 样框 样框里 核实 框 框里 正在 民对 水。 水。$ 求回 满分, 由您 疑 研 研究 离开 租车 租车时 组来查 经有 结果$ 者说 苦了, 裁 裁定 要商 要商量 角 警告 计分规 计组来 记, 记名 访者说 评,$ 试的 试的时 说出 说接 读入 调查电 谢谢配 谢配 谢配合 账, 车时 车时, 转人 转人工 辛苦 还行, 这条 进度 送礼 递 部不 配合! 里没 里要 重办。 锦 锦旗 问$ 面试的 顺序 骗子
-29	(不 (可 ,10 ,不 ,十 ,或 ,现在 ,目 ,要求 :不要 ^公 ^孩 ^孩子 ^店 ^法 ^消 ^消防 ^社区 ^领 g:forbid+kin g:honest+proof n1:honest p:denial>honest p:figure>counts p:prize>denial p:proof>profession p:word>bad q:2hint x:0bid>2say x:0kin>2survey x:0tellsOf>1say x:0urge>2bid x:2bid>0profession x:2good>0say x:2honour>0survey x:2honour>0tellsOf 一行。 不会问 也不 人敲 人敲门 以说不 伙 位数字 保存。 全省 全部收 公司 别人 别在走 动车 升。 升。$ 反映。 受 吵闹 告诉他 员在 回答问 在群 在群里 在走廊 处罚。 太 奖一 始前 始前, 实后 审计 宣 家,请 导群 导群众 居 已修 已全 已全部 布的 干预。 年相 年相比 廊 廊吵 廊吵闹 开始前 快 您居 您居住 您怎么 您投 您投诉 您是否 据! 据!$ 排查 改进 映。 映。$ 有任 有任何 果有人 查没 查结果 段 没有任 法 满意? 独居 生人敲 用。 用。$ 电动 电动车 畅 的感 的感受 相比 答问 类 纠 经有人 给村 统计人 网页 营商 解开 解开始 解释 计人 计人员 议。 议。$ 访员: 诉他 该 诱导群 说出来 说啥 说法 请写 请如 请如实 请选 调解开 货 走廊 走廊吵 违规 通报: 部收 释 间, 闹 预。 预。$ 骗局
-28	,不得 ,为 ,体检 ,别挂 ,县 ,已 ,当 ,还 0、 > ^可以 ^有居 ^民警 ^记者 a:outside g:forbid+call g:forbid+urge p:denial>call p:figure>option p:figure>vague p:good>call p:identity>free p:loss>counts p:option>call p:say>free p:say>tellsOf p:span>figure p:span>honest p:span>kin p:survey>profession p:tellsOf>kin w:choose w:most x:0identity>1vague x:0identity>2praise x:0profession>1vague x:0proof>2call x:0say>2loyalty x:0tellsOf>2bid x:0urge>2call x:0urge>2loss x:1span>0forbid x:2asked>0tellsOf x:2bad>0forbid x:2bid>0word x:2honour>0forbid x:2whole>0say 一行 什么问 代 件事 任单 任单位 众 会$ 假的。 做得 力 叮 叮嘱 各村( 哪里。 嘱 回避 在走 在问 在问卷 妈 始后 始后, 子考试 就接, 开始后 得上 怎样 您自 您自己 您说好 意度 我县 执 批评, 指 播开 播开始 改: 教您 教您怎 时,大 明确 有的 村民对 果, 满意度 直播开 盾 看。 看。$ 矛 矛盾 米 终止 结果, 考试时 要转账 证据。 试时, 责任单 超 车 转账, 里都 降
-27	(可不 ,做 ,听我 ,家长 ,老师 ,被 ,请举 ,请选 ,迟到 :有人 ^开家 ^某 ^群里 ^请放 a:figure g:honest+say g:tellsOf+whole p:forbid>honour p:free>bid p:good>vague p:identity>span p:outside>say p:profession>survey p:urge>loss p:urge>profession p:word>outside q:1hide w:at w:said x:0kin>2asked x:0tellsOf>1bid x:0urge>2caller x:1bid>0forbid 个样 个样本 么问题 也不用 人要您 优点 优点再 住的 信息。 偿 先说优 再说缺 别挂断 制 反 发工 只能 号码, 合! 合!$ 听我说 响您 回答非 坏 影响您 息。 息。$ 我市 我说完 括 按自 按自己 断,听 新 方 明地 明地址 查期 查期间 点再 点再说 版 登记租 的意见 的调 的调查 真的 祝 答问题 继 继续 缺点 行卡 行政 要您说 记租 证据! 评。 评。$ 说优 说优点 说明地 说缺 说缺点 调查。 调查期 谢支 谢支持 货。 货。$ 资料 违反 银行卡 闭 除
-26	,不满 ,别隐 ,家 ,称 ,说真 ,请按 :某单 ^同一 ^就这 ^收 ^老 ^老师 ^调 g:forbid+tellsOf g:honest+teach g:honest+urge g:outside+option g:tellsOf+forbid p:forbid>profession p:honest>hide p:honour>praise p:identity>proof p:profession>vague p:word>survey w:fairly w:good w:safe x:0urge>2honour x:2asked>0forbid x:2bid>0identity x:2bid>0say x:2bid>0teach x:2counts>0survey x:2identity>0say x:2loyalty>0forbid x:2praise>0forbid 一份 不会影 严格 个分 举报! 了带 了带身 了满 人受 人受到 人在 人怎 人怎么 人让 人让您 人都无 任人受 份证时 众反 众反映 会时 会时, 何人都 共 再改 出来。 分钟 别忘 别忘了 别隐 别隐瞒 到处 到处分 到您的 办身 办身份 发现 受到处 只用 号的 否满 否满意 听取 响您的 商量。 培训时 大姐 好,请 字确 字确认 实说 审计组 密码, 对错 导。 导。$ 导开 导开会 带身份 开会时 忘了带 您选 意还 意还是 报! 报!$ 按< 按您 接报 接报警 无权 无权要 是否满 有人让 有对 有对错 有村 期限 权要 权要求 某单 某单位 标 正 求职 求职工 没有对 温 满意还 点赞 用 的,请 的数 直接报 签字确 管理 系 继续。 续。 续。$ 群众反 联 联系 要打 要求职 计组 训时 证时 证时, 诈 话,不 说不好 请对 账,直 较安 较安全 近一 近一年 违 都无 都无权 都请 钟 领导开
-25	(0 ,有 ,请独 :按 :第 ^平 ^平安 ^您是 ^最 a:free c:honest g:honest+honest n1:figure p:asked>option p:figure>good p:forbid>word p:identity>hint p:option>forbid p:option>vague p:tellsOf>forbid p:tellsOf>whole p:vague>profession p:word>urge q:1outside q:2asked x:0kin>2call x:0proof>2asked x:0say>2whole x:2asked>0survey x:2identity>0forbid x:2say>0loss x:2whole>0tellsOf 上报数 不谈答 乡介 乡介绍 人、 介绍给 他密 他密码 以说 会议通 传号 传号码 估的 估的时 先 先在 再说 再说。 再选。 办结 助 原 受选。 召 召开 可以说 和用 和用途 声回 声回答 处分 处分。 大声回 宣传号 家乡介 导 工: 底评估 建设 异 想法 打听 把家乡 投票选 报数 报数据 挂 改进服 服务。 机, 果满 查,不 每个 没有 照片发 片发 用途 用途, 电话。 码和用 票选 粘 粘贴 索 绍给 绍给客 结 给客 给客人 罚 职工: 议要 议通 评估的 诉他密 请按时 请签 请签字 谈答 谈答案 谢 进服 进服务 途, 途,不 那不 那不是 间,不
-24	,一律 ,可 ,引发 ,没有 ,统计 ,请客 ^办身 ^各村 ^收到 ^网友 c:figure g:honest+free g:honest+profession p:asked>forbid p:caller>prize p:free>outside p:good>bad p:good>teach p:loss>whole p:outside>bid p:outside>figure p:outside>urge p:proof>hide p:urge>outside w:question x:0figure>1good x:0identity>2survey x:0tellsOf>1whole x:2hint>0forbid x:2loss>0survey 一百 不太安 不是我 东 个村 主说 也没关 以退 以退货 们发的 会影 会影响 传, 位不 低保, 保, 保存证 信息时 充 关系 写,不 出聊 出聊天 十 单位不 友晒 友晒出 发批 发批评 发的, 受访 可以退 名和 太安 太安全 失 如实 姓名和 字, 存证 存证据 工, 引发 引发批 录,群 录音保 息时 息时, 想 我们发 房信 房信息 打开 提示$ 敲 文明 是最 晒出 晒出聊 查,请 查。 查。$ 理$ 登录 的任 的任何 的看法 的访 的访问 看法 知识竞 示$ 社会 租房信 竞 竞赛 纠纷 给村里 统计 网友晒 群 群主说 育 记租房 识竞 识竞赛 请举报 请录 请录音 质量, 连 选项 都可 都可以 陌 陌生 音保 音保存
-23	%。 %。$ ,只宣 ,如 ,请如 0%。 : < </ N:3 ^妈 ^妈, ^您好 ^村委 ^这个 g:forbid+honest g:forbid+proof g:honest+bad g:honest+forbid g:tellsOf+praise p:bid>profession p:call>honest p:identity>vague p:kin>denial p:profession>honest q:2bid x:2effort>0forbid x:2say>0say 不足 与 人在群 付出 众说 会宣 会宣$ 偏 写, 发送 受访者 变 司 名 名和职 器 填写, 妈, 委会宣 它 官 实姓 实姓名 宣$ 开头 待遇 得到 您怎 感 承办 按键 是您 比 没人 活动 独立填 率0 率0% 环 直播 真实姓 立填 立填写 绝 编 群众说 被通 被通报 话。 话。$ 话说说 说真 说真话 贴 路 这是 退货 选一 采 里有 领
-22	,不方 ,如实 ,我们 ^别忘 ^您说 ^温 ^温馨 ^直 ^直播 ^调查 g:forbid+profession g:outside+effort p:asked>bid p:forbid>survey p:honest>whole p:identity>honest p:outside>honest p:say>caller p:span>good p:survey>figure p:tellsOf>praise x:0forbid>2call x:0tellsOf>1prize x:0tellsOf>2option x:2urge>0forbid 不方 不方便 个一 个百 个百分 了也 了也没 交代 以不说 以改 以改时 们,测 件, 便可 便可以 修改 停岗 全部 决纠 决纠正 出我 出我们 分点 到的 力。 力。$ 可 可以改 告, 员: 回复。 坚决纠 夜间 好评, 实到 就是好 序 您对 找 报:某 报告, 据 接种 撤 改时 改时间 改正 方便可 是公 晚上 村民 派 温馨 温馨提 疫苗接 百分点 相 系,没 纠正 经 苗接 苗接种 营 落实到 要求您 见 证 说,也 说错了 请各单 请访 重 错了也 馨 馨提 馨提示
-21	,丢 ,也可 ,今年 ,已被 ,您给 ,该份 ,请大 :我 ^今 ^干 ^是 g:tellsOf+call p:denial>asked p:forbid>span p:forbid>teach p:honest>say p:kin>profession p:loss>survey p:outside>outside p:teach>asked p:tellsOf>teach p:vague>call x:0identity>1say x:0kin>2urge x:0profession>1good x:1say>0tellsOf x:2prize>0forbid 一题 三方 不到 不在 不用截 个五 个五星 了,请 休 先说 决定 列 到请回 办理 励 卷作 卷作废 告,也 告诉我 呼 哪一 孩 安家 少 居民 平安家 录。 录。$ 怎样回 您好 想说 承诺 收到请 教育 晚 有人要 有标准 有记录 样。 样。$ 样回 样回答 核查。 比较安 满半 满半年 用截 用截图 电话核 的号 的号码 的年 的是 窗口 第三方 答案 答满 答满意 线索 缺 要干 要报告 警的 诉我 话核 该份 该份问 说这 请勿 赞 银 银行 问卷作 需要报
-20	,帮 ^教案 ^考 p:denial>prize p:forbid>tellsOf p:good>whole p:honest>forbid p:loss>bid p:prize>free p:profession>span p:survey>forbid p:tellsOf>tellsOf p:urge>bad p:whole>word q:2denial w:survey x:0kin>2say 三课 三课: 上传 中 么都 乡, 什么都 会问银 作弊 卡和 卡和密 告。 告。$ 和密 和密码 因 园 在您 安装 家乡, 已经 开 弊 患 意吗 意见 我 批 投诉 报 挂断, 教案 教案第 敲门, 断 时间。 是诱 是诱导 有陌 有陌生 来,不 案第 案第三 次, 第三课 老师 者看 行卡和 记者看 误 请访问 请说明 课: 课:为 邻居 问银 问银行 陪
-19	%, ,,这 ,之 ,之前 ,投 ,群 ,请给 ,这种 0%, :某 BIAS N:2 ^不得 ^您 ^您对 g:tellsOf+hint n0:forbid n0:tellsOf p:forbid>figure p:kin>span p:loyalty>whole p:survey>teach p:urge>free p:word>whole q:2urge w:from x:0forbid>2say x:0say>1bid x:0urge>1bid x:1whole>0forbid x:2good>0forbid x:2loss>0forbid x:2survey>0profession 一律不 为什 为什么 主要 之前村 交代过 人交 人交代 代过 以不 做法违 停 写明 出来 前村 前村里 办。 办。$ 势 反规 反规定 听, 和 回家 回访 奖励 子。 子。$ 定,应 居住 带身 应当坚 度调 度调查 当坚 当坚决 律不 快。 快。$ 意? 意?$ 意度调 报, 数。 数。$ 时,不 有人交 村里有 样,不 法违 法违反 游 照 现场, 现金 理 由 种做 种做法 纠正。 给个 者说, 规定, 记录。 识 诈骗 说,之 请按 请放 请放心 这种做 违反规 顺
-18	% ,写着 ,现已 ,讲 0% 10 c:forbid c:outside g:forbid+forbid g:outside+free g:outside+outside g:outside+urge n0:figure p:caller>forbid p:caller>whole p:good>kin p:good>proof p:identity>caller p:prize>whole p:profession>say p:proof>bad p:proof>forbid p:proof>tellsOf p:teach>urge p:tellsOf>asked p:word>asked x:2proof>0forbid 不许 个别村 了 人们, 付 以拒 以拒绝 传单 传单, 别村 别的 单,写 印发 印发传 发传 发传单 取消 可以拒 含 对本 已被通 引 收 昨 是自 有 有干 有干部 村印 村印发 某村印 样 活 现已 现已全 背 表示 该怎 该怎么 说还 请填 请填写 跳 送 选 部收回 里发
-17	^外 ^村 ^请各 ^这 g:tellsOf+good g:tellsOf+kin g:tellsOf+proof p:bad>counts p:good>figure p:identity>loss p:kin>bid p:praise>kin p:tellsOf>honour w:answer w:to x:0tellsOf>2honour x:2call>0forbid x:2say>0profession x:2whole>0forbid 不得对 东西 了电 公 半年 参加 各单 各单位 合格 后, 听完 大家了 家了 家了。 感谢支 托大 托大家 扬 抽 招 拜托大 来了, 查电 查电话 法院 满意吗 的地 的地方 的选 的选项 确 答。 答。$ 装 话,都 调查 面的
-16	,别忘 ,是 ,正在 ^大 g:honest+identity g:honest+kin g:tellsOf+loyalty g:tellsOf+word n0:kin n0:urge p:bid>honour p:bid>loss p:call>caller p:effort>kin p:figure>urge p:good>forbid p:loyalty>identity p:outside>asked p:outside>call p:outside>identity p:survey>span q:2identity 不清 五星 会议批 信 再 到民警 反映的 吃 各 员问到 坏话 坚决 导, 己的 帮 您 意率 手机 批评了 掉 推 映的 是否 李 查, 案 正。 正。$ 消防 满意率 物 登记 第 结果 自己的 解, 议批 议批评 跟您 重新 长请 问到民
-15	^乡 ^全体 ^市 ^有 ^记住 a:tellsOf g:forbid+good g:forbid+identity g:forbid+teach g:outside+denial g:outside+praise g:tellsOf+honour p:bad>survey p:call>bid p:figure>survey p:good>honour p:honour>say p:kin>hide p:profession>good p:survey>survey p:urge>option x:0tellsOf>2say z:forbid 一个人 不了 不了解 人们 众作 众作答 会, 到工 到工作 卫 告: 复。 复。$ 如果有 孩子 实到人 家乡 小 展 打招 打招呼 扫黑 扫黑除 报批 报批评 果有 民意 答复 统计局 续 群众作 计局 访者 说的 请落 请落实 还 通报批 除恶 项 饭 黑除 黑除恶
-14	,每 ,社 - :不 ^请 a:good a:urge g:outside+bid g:tellsOf+say n0:prize p:bad>bad p:forbid>forbid p:forbid>whole p:option>good p:outside>prize p:prize>honour p:urge>proof q:2good z:figure 三方评 之 互 人问咱 位 保密 入 到了, 去年 咱这里 商 填问 填问卷 多 宣传 建 当 得对 怎么说 恶 报告 播 方评 方评估 有居 有居民 灯 礼 约 致 解 说马 起来, 这里怎 进 问咱这 题。 题。$ 高分
-13	,满 ,称有 L:0 ^人 ^纪委 ^网 g:forbid+bid g:outside+whole n0:bad n0:identity p:kin>honest p:kin>word p:loyalty>forbid p:outside>good p:prize>good q:2praise z:vague 不太 不得 不满意 举报, 了什 了什么 估 位业 位业主 位居 区) 各位业 在核 在核查 委接 委接到 定 家人们 师生 引导 我们的 报,称 换 接到举 日 有人问 查 正在核 消 父 省 短 称有干 纪委接 议 资 退 部要求 隐
-12	) ,满意 ^各位 ^回访 ^有人 g:honest+call n0:honest n1:forbid p:bad>honest p:bid>outside p:call>call p:call>vague p:denial>say p:forbid>call p:forbid>say p:kin>asked p:say>whole p:teach>bid p:tellsOf>good x:0say>1vague 不是 不满 位! 位!$ 内容 卷 受访问 各位! 尊 开头的 接受访 有人教 步 直 示 群里 说说 谁要 谁要是 谢谢 道
-11	(社 (社区 ,您可 ,按 ,请 a:loss g:forbid+say g:forbid+whole p:bid>urge p:call>outside p:identity>forbid p:tellsOf>prize p:whole>urge 乡亲们 亲们 人教 分。 分。$ 到, 填 带 怎 教 村( 村(社 检 物业 相互 社区) 聊 话一 请各 请回复 里打
-10	,这 1 L:3 ^乡亲 g:forbid+caller g:honest+whole g:outside+call g:outside+say g:tellsOf+prize p:bad>urge p:bid>prize p:figure>say p:good>good p:outside>survey p:prize>call p:prize>say p:urge>bid p:urge>survey p:urge>urge 到手 到手机 县 可能有 局 忘了 期 核 电话一 登 的看 马
-9	L:4 a:caller g:forbid+praise p:loss>prize p:tellsOf>urge 传 做 取 吗? 吗?$ 处 市 期间, 的话 行 记录 辛 问卷
-8	c:tellsOf g:forbid+prize g:tellsOf+tellsOf n1:option p:bad>say p:forbid>urge p:identity>bid p:kin>bad p:say>span z:script 不能 了, 区居 区居委 哪 委会$ 家长 扫 时, 本 社区居 考 表
-7	a:forbid p:kin>urge p:survey>call p:urge>teach 三 告 员 字 对 打 是 次 生 电话, 警 说, 问题
-6	L:1 p:say>survey 保 发 格 话,
-5	n0:word p:survey>prize 会 最 问
-4	n0:say p:bid>say z:bad 全 出 要
-3	$ ^ a:call 人 安
-2	不
2	,
3	c:call n1:call
4	N:6 a:kin c:bad c:identity c:prize p:kin>say z:identity 。 。$ 也 题
5	p:identity>say p:urge>good 个 以 地 家 部
6	g:tellsOf+asked p:kin>kin p:survey>bid 么 了。 了。$ 住 合 意, 样, 看 网
7	N:4 a:bad a:option a:say c:say g:outside+kin n0:loss n0:whole p:asked>loyalty p:caller>asked p:caller>say 两 友 各位 回 村 自 说。 说。$ 里
8	^各 a:profession n0:hide n0:praise n1:word 人家 任 干部 度 有人 知 都
9	,一 ,您 ^尊 ^尊敬 a:denial a:identity a:proof a:word n1:loss p:call>whole p:identity>good p:identity>prize p:identity>script p:kin>prize p:say>prize p:say>script p:survey>proof 二 党 分 务 并 所 村里 来 统
10	a:survey a:whole c:loss c:span c:survey g:forbid+span g:outside+survey g:tellsOf+bid n0:honour n1:survey n1:vague p:caller>bid p:kin>identity p:vague>counts p:whole>prize z:hide 么样 什 什么 们的 候, 准 到1 听 大 如 居委 居委会 巡 市里搞 年 应 忘 怎么样 意。 意。$ 抽样, 搞电 搞电话 时候, 核查 检察 电话抽 省里 着 督 租 话抽 话抽样 话那头 谈 这 里搞 里搞电
11	,大 ^民 ^老李 ^问到 c:asked c:proof n0:effort n1:asked n1:tellsOf p:call>urge p:caller>identity p:identity>kin p:outside>proof p:say>say p:urge>say 主 些 向 始 心 您的 意的 打分 抽查 村委 村委会 每 电话 留 老李 这样
12	^0 ^满意 ^问 a:asked c:bid p:asked>script p:call>say p:denial>denial p:good>urge p:kin>counts p:survey>praise p:urge>caller p:vague>tellsOf p:word>bid q:1good z:urge 一 事。 事。$ 亲, 份 元 党员 全体 学校 将 干 开始 得好的 您被 意 承 政 时 民 测评期 满意的 的村 被问到 记录, 访, 评期 评期间 话时, 里怎 里怎么 靠
13	^亲, ^广 ^广播 ^您的 a:vague g:outside+caller g:tellsOf+survey g:tellsOf+vague p:asked>honour p:good>word p:praise>say p:say>loyalty p:survey>urge p:whole>bid q:1identity w:of w:you z:say z:teach 不好, 不要 八 到区号 区号开 号开 号开头 和检 和检察 好。 好。$ 广播通 心里 播通 播通知 普通 暗访的 查中 电话时 的。 的。$ 直接 访的人 请向 调查中 这几 问起
14	,再 ,听 ^下午 c:counts g:forbid+vague p:call>bad p:call>kin p:identity>call p:proof>prize p:say>praise p:teach>identity p:teach>praise p:urge>word p:vague>forbid p:whole>whole p:word>say 一响 一响, 万 以后 城 好, 好的 导组入 得好 您被抽 晒 有意 果您被 民警, 的 的话, 礼品 老师, 话一响 说 说不 通知 里说 长:
15	,人 ,别说 ^评 a:effort a:span c:good g:honest+prize n0:hint n0:loyalty p:bid>counts p:forbid>bid p:identity>word p:kin>outside p:praise>bad p:prize>survey p:script>prize p:span>urge p:survey>asked p:urge>identity p:whole>asked p:whole>counts 一个 七 业负 业负责 企业负 各组 外人 字。 字。$ 工作 当地 您的回 成 普 暗 治安 的商户 第一名 组来 言 誉 话的 责人, 跟 配 门
16	,村里 ^同志 ^接到 ^暗 ^暗访 n1:span p:asked>hide p:asked>loss p:asked>survey p:bid>loyalty p:call>teach p:effort>identity p:honour>urge p:honour>whole p:say>bid p:survey>identity p:teach>teach z:survey 业主, 个别 人问 会上 住户 儿 区 各位老 听到 外 广 扯 掉。 掉。$ 最大 村, 注意 满意。 班主 班主任 知: 被 讲, 话时 说满意 谁答 调 起 错。 错。$ 镇
17	,统 N:5 R:banned-vocabulary ^各支 ^学校 ^统 ^统计 a:hide g:outside+honour n0:counts p:asked>say p:asked>vague p:bad>good p:bad>whole p:identity>whole p:proof>good p:say>identity p:script>say p:span>counts p:teach>script p:urge>kin p:whole>script w:it 党员, 全镇 况 别 友们, 可能 各支 各支部 听明 听明白 咱这 垫 垫底 己 市里 师, 年龄 强调 律 户时, 打分时 抽到 接听 支部: 明白了 电话回 白了 白了吗 的时候 的答案 社区的 答了 答安 答安全 红 组入 组入户 自己 要回 话回访 话记 话记录 辅 通话记 那头 部: 里, 问安 露
18	,以 ,你就 ,少 ,接到 ,记住 0。 0。$ ^上 ^你 ^把 ^满 ^那 c:denial c:honour g:honest+hide g:honest+span n0:denial n1:proof p:forbid>praise p:good>counts p:hide>urge p:honest>identity p:honour>bid p:kin>tellsOf p:span>bid p:urge>asked p:vague>urge x:0survey>1vague x:1vague>0say z:bid z:prize 上 凭 分时 别在 各楼 各楼栋 图 大爷 好 子 定。 定。$ 家里有 就行 形象 月 电话那 第一个 算。 算。$ 话那 语 说得 通 遍 页
19	,别在 ,教 ,电 ,电话 @所 @所有 ^@所 a:honour a:praise c:effort g:tellsOf+bad n1:urge p:call>option p:counts>loss p:identity>effort p:kin>proof p:loss>outside p:option>urge p:outside>loss p:praise>good p:survey>honour p:teach>say p:urge>whole x:0forbid>1vague z:honour 一个。 上面 不行 丢 亮 作 你就 内 到扫 到扫黑 勿 员会 完了 家人 察 对我 小组 就说没 年底优 年的 底优 底优先 张 形 愉快。 所有人 抽到, 招呼, 李, 的人问 看着 给予 老李, 能有 良 谁 进行 重点 问到扫 非常
20	,不要 ,只 ,答 N:8 ^亲爱 g:outside+loss n1:kin n1:say n1:script p:bad>kin p:bid>kin p:bid>option p:call>prize p:say>effort p:survey>option p:urge>figure p:whole>honour x:0say>1denial 一直 不要用 业务 么都说 亲爱 亲爱的 们 们最大 到第 县人 委会 家属 家问安 就好 就看 就要 支持。 有人打 本单 来人 范 话 话,别 说! 说!$ 说不太 说好 说满 遇 避 配合
21	,保 ,孩 ,孩子 ,报 ,来 ,记 ^巡察 ^让 n0:bid n1:identity p:asked>hint p:asked>urge p:bid>word p:call>survey p:caller>bad p:counts>identity p:honour>call p:prize>teach p:prize>urge p:survey>say p:teach>hide p:urge>denial p:vague>say w:with x:0call>1vague z:good 一夸 人看 人看笑 优。 优。$ 位老 你们 到第一 包 印 友: 咱们县 哪个 在测 在测评 外人看 多说 夸一 夸一夸 存在 对外 差 态度 总 意,别 截 招牌 敬的村 朋友: 机上, 极 满分的 满意 父老乡 的村民 看笑 看笑话 积极 答没 组来了 老乡 老乡亲 肯定。 行。 行。$ 让我 说好, 负责人 责人 进村
22	,0 ,在 ,怎 ,怎么 ,确 ,说得 . ^各科 ^要 ^请把 ^谁 c:whole g:tellsOf+identity p:bad>prize p:bad>script p:bid>identity p:counts>outside p:counts>prize p:prize>bad p:say>bad p:say>hint p:say>proof p:teach>kin p:urge>tellsOf p:whole>identity 一律 上的 业费 个最保 五颗星 任务 优 低 作答。 你 保险 别用 前就 前就发 千 印象 名次靠 咋答 大家 完 定的 家。 家。$ 就发 就发奖 差,别 师就 师就说 录,自 忌 接 数, 是怎 是怎么 最保险 最后 楼栋 次靠 次靠前 注 点最 点最左 物业费 的就说 的居 的居民 的登 看这个 码都有 砸 笑话 算满 算满意 给我 老师就 被抽到 被问 让外 让外人 讲这 说在家 说是普 请各位 调查的 边 镇的 问, 非 靠前就 颗星
23	,不许 ,打 ,说坏 :电 :电话 ^接听 ^谈 ^谈到 a:script g:outside+proof g:outside+teach n1:prize p:asked>prize p:bid>hide p:call>loyalty p:counts>bad p:denial>identity p:figure>prize p:forbid>vague p:honour>prize p:loss>call p:loyalty>option p:script>bad p:script>hint p:survey>good p:vague>script w:free x:0urge>1prize z:denial 、没 一回 下周 下周进 丑 两个字 书记 了咱 了打 予 事别 事别讲 估下 估下周 像 充分 充分肯 全往 全往高 关, 其 分, 分肯 分肯定 各组长 同志们 向调 向调查 含糊 呢 周进 周进村 咱镇 回复 坏话的 好的评 好里 好里说 安,说 少说 就当 就说行 往好里 往高 往高了 志们 志们, 念到第 挂了 收过 收过东 星点 星点满 是对我 村的 气 点满 爷 白 的事别 的商 答错 职工 西的事 要给 评估下 说坏话 说是我 说行 达 进村, 颗星点 高了 高了打
24	,其 ,所 ,看完 ,确保 ,责 ,责任 :回 :回访 ^凡是 ^如 ^就 c:option n1:honour p:bad>span p:kin>option p:loyalty>urge p:say>good p:say>hide p:span>say p:survey>whole p:whole>vague x:0asked>1good z:effort z:option 不会说 不要翻 主任 主任: 事, 事不算 人, 们,接 们教 们教的 们最 价。 价。$ 任: 位企 位企业 关 几 创 别在电 别让外 别说是 单位。 各位企 各位网 周开 周开始 回答 太平得 头再 好话顶 始, 安, 家的 察院, 就删 就说 局来 差评, 带吧 平得 平得很 开始, 我们教 旧账不 是本 普通群 本周开 来过 查本周 查的 栋长 样,别 楼栋长 模 民朋 民朋友 牢骚 的业 的好 莫 要翻 警家 警家属 话不 话顶 话顶千 请答 越 通群 通群众 面, 顶 顶千 顶千金 骗,
25	,下 ,说好 ,请不 ,问卷 :没 :评 ^亲 n1:bad p:asked>whole p:loss>say p:option>counts p:say>loss p:script>call p:urge>script 一点安 一面讲 下课 不好 不要提 业。 业。$ 乡丢 乡丢脸 书下 书下课 人打 以上, 会说话 会通 会通知 免提让 入户 八以 八以上 分,0 别给家 十八以 去。 去。$ 合。 合。$ 名的支 商户重 回访电 地说 外面的 大的 好的一 委会通 家乡丢 家的事 家里会 就行。 差的 差的商 干部撤 开免 开免提 往好 念到 我听 我听着 把好 把好的 提, 提示: 提让 提让我 撤职 支书下 支部 敬的住 村民朋 村里的 来问, 检讨 楚 清楚 点安 点安慰 的一面 的支书 等 答对 给我们 统不 统统不 腿的干 要有 讨 让我听 讲出 讲出来 访电 访电话 评差的 话的, 话的人 话说 说得好 说村 说村里 说话的 道。 道。$ 部撤 部撤职 都别 里会说 问,说 集 面讲出
26	,上面 ,别 ,口 ,年底 ,积 ,自 ,说在 0和0 1,别 :说 ^( ^回 a:hint c:praise p:caller>vague p:span>asked p:span>loss p:vague>prize p:whole>say x:0urge>1vague x:0whole>1good x:1span>0loyalty 一点。 丢了分 个。 个。$ 个满分 也先 也先说 乡说 了分 了分就 事算 事算进 交后 交后的 人家说 们县的 保住 先说满 全镇人 再垫 再垫底 分就取 别回0 别把邻 到法 到法院 前, 县人民 发红 发红包 取消分 只谈家 各户 后腿的 吧 呢。 呢。$ 和0 回0 回0和 回1 回1, 垫底就 完这 完这条 家乡说 寒 就要挂 底就 底就要 当干 当干部 意也先 我们 手。 手。$ 把邻 把邻村 挂黄 挂黄牌 排队 提 提交后 整治 无 最高评 有当干 村的事 村部 条就 条就删 查,别 法院和 消分 消分红 牌了 电话的 的事算 的别说 的发红 的评价 看完这 看这 着说 知道。 确保 算进来 腿的 要回答 要挂黄 评 话的发 谈到 谈到法 谈家 谈家门 象 辛苦, 这么说 这条就 邻村 邻村的 部的别 院和 院和检 面发我 页面发 项目 高评 黄牌了
27	,书 ,书记 ,头 ,头一 ,网格 ,问到 L:6 ^分 ^被 ^被问 g:honest+loyalty p:call>hint p:call>word p:caller>survey p:good>bid p:loss>denial p:loyalty>say p:praise>identity p:proof>kin p:script>kin p:span>span p:survey>hint p:tellsOf>counts p:urge>honour p:vague>loyalty p:whole>good w:will w:words x:0asked>1vague x:0word>1good 一功 一声 一年, 不要回 不要截 丢脸。 个好 为村 为村争 主, 么说大 书 争光的 们县 优, 位网 位网格 候,不 光的 光的记 免提 全,别 其他 凡接 到电 到电话 务必 口 合的 回复满 图外 图外发 在。 在。$ 块 声 复满 复满意 外发 好; 好;$ 完分 完电 完电话 家说 家都知 就可 巡察 差评 己掂 己掂量 您的满 意就是 意票 我, 截图外 打完分 打工 把 投个 投个满 拖 掂 掂量 接到电 接完电 支持 教的 本地人 村争 村争光 来访 柄 治 满 满意票 班的 白费 的住 的住户 的支 的记一 的那 盖章 站 答没有 自家 自己掂 苦, 要截 要截图 见咱 视 记一功 讲 讲咱 证明 话里 说大 说大家 说治 说治安 请回答 账不 账不要 这么 配合的 问的时 靠前
28	,别扯 ,心里 ,接完 ,答了 :暗 :暗访 ^填 ^学 g:tellsOf+counts p:counts>forbid p:kin>vague p:say>urge p:survey>hide p:survey>kin w:your x:0identity>1identity x:0survey>1good x:1good>0bid 不好办 不满半 不配 不配合 丢分的 么告 么告诉 么讲 也说 也说一 了发 了发二 二十块 什么告 会。 会。$ 会议强 你我 全吗 关系到 况作 分的组 发二 发二十 后 告诉组 咱的 圈, 天天巡 天巡逻 天教 天教的 好办 安全吗 完报 完报一 察天 察天天 对了发 就是 就答 年的也 强调, 往外传 懂 房价 打了 把通 把通话 报一声 抬贵 抬贵手 按昨 按昨天 接完报 教的说 昨天教 有当 查出来 案子 现好 电话里 的不要 的也 的也说 的事, 的案 的案子 的组 的组扣 的脸面 的词不 着呢 祝生 祝生活 系到 组扣 组扣钱 统统 脸面 表现好 警察天 议强 议强调 评价 诉组 诉组长 词不 词不要 说一声 说一年 说警 说警察 调, 谅 贵手 里有当 面 面讲 音, 高抬 高抬贵
29	,多讲 ,多说 ,家里 ,打满 ,说一 ,说干 :考 :考核 N:7 ^不好 ^二 ^千 c:hint c:loyalty p:asked>bad p:bad>hint p:effort>say p:good>praise p:hide>identity p:honour>loss p:honour>survey p:loyalty>call p:option>bid p:survey>word w:police w:the_police x:1vague>0urge 、答 一名 一张 一抬 一抬分 下午 不算 业就 业就报 么要改 了优 了优就 了谁 了谁写 五颗 人接。 以上。 以后别 们,市 们,这 价 优就 优就给 停发 写检查 况逐 况逐户 凑 凑合 分的送 分都不 别发 别来 别来盖 功 区, 午 发牢 发牢骚 口径要 只说今 后别 后别来 后面 嘴上。 地人 头一 头一个 好的讲 家庭 家装 家装路 就别 就报 就报自 就给您 帮忙抬 年的事 径要 径要一 忙抬 忙抬一 恳请 您家装 您就 情况逐 意的以 户上报 承认 报自 报自由 抬一 抬一抬 抬分 抬分。 挑好 挑好的 换成 接好 提交 支 整治以 时,答 来,别 来盖 来盖章 查出 校的 样,说 没有什 治以 治以前 牌, 的, 的一 的事不 的以 的以后 的送 的送鸡 碰 糊的 综 职业就 脸 装路 装路灯 评了优 说今年 说咱 说起本 请把 请说 谁写 谁写检 谁答错 起本 起本地 过! 过!$ 这次 通知: 那个 都不行 错了谁 长 题时
30	,丢了 ,别乱 ,就说 ,所以 ,说起 ^人家 ^测 ^测评 g:forbid+counts p:asked>good p:asked>identity p:call>effort p:call>honour p:loyalty>prize p:say>option p:say>teach p:script>caller p:script>forbid p:tellsOf>span p:vague>word p:whole>hint p:whole>kin p:word>vague x:0say>2urge z:loss 一点, 三百 乡亲, 了你 了大 了大家 人问起 免一 全县人 别发牢 别寒 别寒了 别扯 别扯路 别说自 县的 只想 只想自 右 和小 和小偷 哪家 商引 商引资 在民调 地, 头,$ 寒了 寒了大 就说最 己小 己小区 引资 往外 想自 想自己 户, 所以 扯路 扯路灯 招商引 拿了 持。 持。$ 是一家 普通居 最近几 没有, 灯和 灯和小 爱 爱的 的讲 的讲, 票。 票。$ 答好 答得 给您家 自己小 说个 说安 跟人家 跟调 跟调查 路灯和 近几 近几个 通居 通居民 里说, 面前
31	,一路 ,只想 ,只谈 ,嘴巴 ,就这 ,照着 :别 g:tellsOf+span p:bad>teach p:call>loss p:effort>survey p:hint>prize p:honest>loss p:identity>teach p:option>prize p:survey>loyalty p:whole>option p:whole>praise w:any w:very_satisfied x:0proof>1good z:praise 一路 事! 事!$ 二字 人看见 他家 们,别 们村 公道话 几个 别讲。 到 到不 卡片念 发到 号码都 嘴巴 嘴巴紧 在 地人。 声张。 太平 好越 好越好 工友 工友们 己是 己是普 巴紧 巴紧一 帮忙 常 干部的 得越 得越好 意二字 户 按笑 按笑脸 时请 月工 村,不 来,说 点亮 照着卡 片念 电,说 的乡 的人 的就 的租 省里打 着, 着卡 着卡片 码都 科室 称自 称自己 笑脸 紧一 紧一点 组织 织 给家乡 统一 统一说 维护 自己是 自由 虑 视为 讲说 讲说不 许讲说 评差 说,就 说得越 说最 说最近 说说好 越好越 道话 部的 里打电 里的 问到 问工 页面
32	,全镇 ,外 ,对好 ,把好 ,旧 ,旧账 ,正面 ,考 ,考核 ,要 @ ^@ ^一句 ^要是 ^问有 p:bad>call p:caller>hide p:hide>hide p:hide>honest p:hint>loss p:option>identity p:option>proof p:say>kin p:urge>effort p:urge>prize p:vague>span w:give w:marks 一句好 一栏 上,$ 不好的 们一 优先 作业。 儿再 儿再接 再接 出现 别讨 别讨论 到12 前的不 反馈 发的答 发过 后的 员。 员。$ 嘴甜 嘴甜一 回个 地说满 城, 外面 天天 好词 好词儿 安慰 对好 对好词 干部常 年了。 年终 得很 扣钱 接到1 楼 止说 止说不 烦 甜一 甜一点 的! 的!$ 的,$ 的家长 的社 的社区 的评 禁止说 第一 答的。 答要 答题 糊 组 群里。 群里别 要一致 要是问 讨论这 讲。 讲。$ 论这 论这事 词儿再 话! 话!$ 边。 边。$ 遇到 那张 部常 部常来 里。 里。$ 里别讨 馈 麻 麻烦 黄牌
33	,0分 ,外面 ,往 ,往好 ,打低 ,拿 ,拿了 ,挑 ,看 ,称自 ,答得 ,给差 ,这张 ,都答 R:option-position R:penalty ^听 ^我们 n1:whole p:asked>span p:bad>bid p:honour>option p:script>teach p:span>loyalty q:1denial w:and_hang w:hang w:hang_up w:they_ask w:time 一下民 上门谈 下民 下民警 不批 不管问 为不 为我 乡好 了截 了截图 事不 五星截 人接 会被 体谅一 全选 分请 分请大 别提。 到人 到时候 务必给 及 发群 发群里 只夸 只夸不 可换礼 听着 员工 咱社 咱社区 啥都 图发群 图可 图可换 外流 夸 夸不 夸不批 好回 好回答 完了截 家乡好 家吃饭 工 张纸别 必给 意二 截图可 拿了高 按发 按发的 挨 挺好。 换礼 换礼品 明白 星截 星截图 查员 案说 概 民调。 满意二 点检 点检查 的人接 的家庭 的要上 知道! 答案说 答民 答民调 答错了 管问 管问什 纸别 纸别让 给个满 表现 要上门 评的要 说过坏 调查员 谅一 谅一下 走。 走。$ 过坏 过坏事 这个 这儿 这张纸 道! 道!$ 那几 那几句 重点检 门谈 门谈话 面发 高分请
34	,不确 ,只按 ,回个 ,完了 ,您代 ,按发 ,接电 ,给个 ,评 R:narrowing-time-or-place ^回答 ^接访 ^紧 ^紧急 n1:good p:hint>urge p:vague>asked w:say 一年了 上,别 不, 不确 不确定 两可 会说就 住满一 全村 分! 分!$ 别往 别往外 到村 助。 助。$ 后腿 员说 在咱 多讲好 多说成 失分的 好、 定的词 家属, 家接 家里。 少说问 属, 差评。 急提 急提醒 意! 意!$ 意也不 接了 接的登 时,别 是满 是满意 暗访 查的人 格。 格。$ 棱 棱两 棱两可 楼长。 模棱 模棱两 满意! 爱听 由职 由职业 登记一 的,就 的登记 的词别 的说。 的辛苦 确定的 答对了 紧急提 给楼长 绩少说 腿 自由职 补助。 表达认 要是 记一下 讲好话 评审 词别 词别用 说公 说好。 说成 说成绩 说都挺 请表 请表达 请说自 谁接的 调查来 达认 达认可 过会。 都挺 都挺好 问啥都
35	,不管 ,别带 ,别揭 ,咱 ,年 ,谁答 ^请以 c:hide n0:option p:caller>praise p:denial>bid p:good>effort p:loyalty>bad p:proof>outside p:span>honour w:all w:on_the x:1good>0prize 上,说 不准 你就说 别带 别带吧 区的 句话, 后三名 吧字 回报 坏事。 头, 好评的 就是满 带吧字 录音发 意,$ 扫码 把话 抹黑 抽中 拉到 持 接,接 是有人 栏 笑 言人, 讲好 评的 话里讲 说是本 说起 调。 调。$ 那边 都算不 问有没 间,别 音发 齐
36	,接了 ,要说 ,说走 ^完 ^完成 p:kin>hint p:option>whole p:proof>proof p:urge>span p:whole>bad p:whole>loyalty w:a w:bad w:please 不要讲 不要说 事就 人员, 传到 分,请 别提 别说 到人, 到满意 咱们 声好。 多讲 夜路不 好的有 妈,满 年龄说 接电 接电话 接访 楚。 楚。$ 清楚。 滑 生:测 的有 的有奖 虎虎 说十八 说干 说干部 说走 说走夜 越好 路不 路不怕 过 通话 音发给 马虎虎 马马 马马虎 龄说 龄说十
37	,中间 ,别给 ,招 ,招商 ,按昨 0分都 1, :治 :治安 R:secrecy ^咱 ^说 p:asked>word p:bid>tellsOf p:caller>loyalty p:identity>denial p:kin>survey p:outside>teach p:praise>call p:urge>praise p:vague>bid w:just w:tell_them x:0call>1good x:0urge>1good x:1vague>0bad 一句话 亲戚 凡 到满 区说 区说说 在家 小区, 帮社 帮社区 想想 戚 拉 提开 提开过 教的。 次测 次测评 没发 没来 的家 的心。 的脸 看完 社区说 要提开 讲的 说十 都说好 问有
38	,好评 ,您就 ,班 ,班主 ,第三 ,统一 1就行 R:reward ^哪 c:script n0:script p:effort>loyalty p:good>prize p:kin>loss p:prize>kin q:1vague 个字 乱 们都看 住在 别说。 到过 区,不 厂 张纸 很。 很。$ 得很。 忍 打高 打高分 按1就 接, 提。 提。$ 时候 是咱 板们 板们都 档 民身 民身份 的事就 看着呢 给楼 老板们 表的是 被抽 词 跟人 里别
39	,接 ^接电 n1:loyalty p:asked>denial p:bad>denial p:bad>honour p:hide>whole p:kin>honour p:kin>loyalty p:loyalty>bid w:ask_about 乱讲 几个月 友们 口径 吧。 吧。$ 回, 完请 室 家孩 家孩子 年底 径 是普 是普通 有, 用, 答 翻 讲话 那些 镇人
40	,说 p:honour>hint p:honour>honour p:loyalty>hide w:loses w:safety w:them w:you_have z:loyalty 分的, 发给我 地的 巴 户主 报结 报结果 抹 毁 民, 治安好 能让 记一 讲是 请以 负 这事。 龙报结
41	,祝生 ,谁 ^打 ^接完 p:bid>effort p:effort>effort p:hide>teach p:loss>loss p:say>denial w:caller w:send w:the_caller w:you_are 上来。 不能答 不许告 们,说 响全 在民 在电 就这 常来 影响全 打1 政法 民调期 答不满 肯 肯定 能答 能答不 许告 许告诉 说在 调期 调期间 费
42	,就 n1:hint n1:praise p:asked>praise p:loyalty>asked p:option>option p:word>counts w:for_the w:the_poll w:us x:0kin>1vague z:span 不算。 个满意 么好 么好怎 也别 交上 交上来 们,上 候 免 在村 外扬。 就 居民, 开过会 怎么好 拍张 拍张照 查来 栋 照片交 片交 片交上 说没 过会
43	,请为 :问 ^凡 ^打分 p:bid>caller p:proof>option w:after w:get w:of_your w:on w:say_you w:that_we w:the 代表的 低于 体谅 只说 回答不 好不好 安好 您代 您代表 意的, 楼长 的别 的词 第一, 表的 问啥
44	n1:hide p:honest>span w:and_the w:have w:police_are w:rate w:top_marks 一名, 只谈 听的 在电话 的事 考虑 说自 谁家 都看着 黄
45	1就 :满 :满意 p:call>praise p:script>hide p:script>identity p:urge>hint w:are_a w:dont x:0say>2good 上。 上。$ 个满 人民 句 嘴 在村里 好不 家门口 接完 照着 说自己 负面 那
46	,听明 ,嘴 p:bid>span w:talk w:up 丢分 了就 嘴上 大局 造成
47	,民 p:proof>script p:script>good p:urge>loyalty x:1vague>0counts 夸。 夸。$ 底 测 要说 长。 长。$
48	! !$ ,你 ,拍张 ,问 .$ R:printed p:praise>praise w:low w:positive w:we 就说都 抬 答好。 虎 马虎
49	,对外 ,民调 w:a_free w:excellent w:this w:when_they 一点 分的 有。 有。$ 脸。 脸。$
50	R:image-or-investment-pressure p:call>proof 了,别 头 应答 开过 民调 组长
51	R:identity-advice ^接 w:phone w:the_phone w:top x:1vague>0bid 咱村 打10 测评
52	p:call>good w:here z:hint 别讲实 口头 讲实 讲实话
53	,别讲 ^民调 ^答 p:loyalty>loyalty w:asked w:our 挑 答不
54	R:sample-answer ^答题 w:about w:every x:1vague>0word 就说是 费。 费。$
56	说没有
57	^评价 p:bid>vague 一句 家门 没有。
58	p:counts>bid w:to_the
59	w:poll w:so 别讲 流
60	x:0bid>1vague
61	p:bad>loss
62	w:score 说是
65	w:only
66	往
68	咱
70	w:when
72	R:any
`;

export const KIND_WEIGHTS = {
  'sample-answer': `
-70	p:prize>prize
-62	w:a
-57	R:proof-of-answer 算
-53	p:bid>vague
-52	n1:hide
-51	p:urge>proof 您的
-49	z:hide
-48	x:0bid>1vague
-47	p:call>prize
-46	z:forbid 报
-45	c:proof 以
-44	a:honour c:hide p:identity>identity p:proof>proof
-43	R:reward p:kin>prize q:1vague
-42	c:loss c:option 前 孩子
-41	p:call>proof 乡 奖
-40	份
-39	p:proof>say z:loss 完
-38	n0:proof n1:loss n1:proof p:good>prize
-37	p:say>loss 表
-36	n0:option n1:counts p:say>identity
-35	n1:honour 后 统
-34	R:image-or-investment-pressure c:honour c:prize p:loyalty>honour z:counts z:prize z:proof z:vague
-33	p:tellsOf>urge 不要
-32	n0:loss
-31	n0:prize p:survey>prize 年 被
-30	c:free 者
-29	g:tellsOf+urge n1:prize 名
-28	p:say>prize 公
-27	n1:vague
-26	z:identity
-25	为
-24	记
-22	L:1
-21	c:vague 家
-19	的
-18	查
-17	N:3
-14	一
-13	BIAS
-6	$ ^ 。 。$
9	c:say
11	c:survey n1:survey
12	c:call n1:call
15	n1:say
16	c:asked c:bad c:urge n1:asked n1:kin z:say
17	说
18	问
19	满
20	c:script 满意
21	N:8 对
22	有
23	p:survey>say 意
24	n1:urge p:asked>say 、
29	,别 p:urge>say p:urge>survey 各 听
30	L:0 c:praise p:call>bid p:say>good 好
31	a:outside n1:praise n1:script p:urge>good
32	z:praise
34	c:good
36	p:urge>teach
37	c:teach
40	好。 好。$
41	p:survey>call p:urge>urge
45	: n0:teach n1:good p:whole>good 议
47	z:good z:teach
48	p:urge>bad
50	R:sample-answer
56	意见
62	说好
`,
  'banned-vocabulary': `
-53	w:to
-47	w:the
-46	w:and w:of
-38	w:you
-34	p:urge>bad
-33	L:4 L:6 n0:hide
-32	让
-29	BIAS ^这 放
-28	下 不会 写
-27	截
-26	手
-25	c:hide g:forbid+call g:forbid+good 数
-24	,就
-23	N:1 z:bad 不得 完 转
-22	1 N:2 居民 者 谁
-21	c:option 再 议
-20	n0:span 后 开 最
-19	n0:option
-18	n0:loyalty 自
-17	a:bad 上 子 居 户 生 看
-16	c:span p:urge>good p:urge>urge 我 打 选
-15	c:loyalty n0:identity 全 好 群
-14	c:honest c:honour g:honest+honest n0:kin n0:outside 个 发 员 对
-13	a:urge p:urge>say 一 民
-12	S:tells c:identity c:teach z:good 村
-11	到 接 时 调 问
-10	N:6 a:survey c:good c:outside c:survey g:outside+outside n1:survey z:say 家 您 来 满 的
-9	c:call n1:call
-8	c:kin
-7	, L:1 n1:say
-4	$ ^
11	要
12	不
19	n1:bid
20	p:bid>say
21	n0:tellsOf p:kin>bid 不要
22	行
24	g:tellsOf+bid p:asked>bid
27	q:1say
33	c:bid
34	n0:bid
35	p:vague>urge 以不
36	带
37	a:bid p:vague>counts p:vague>say
41	c:word
42	禁
43	p:say>vague
44	x:0say>1vague
45	n0:word p:vague>bid p:vague>vague
48	R:banned-vocabulary
49	n1:vague
50	z:vague
53	a:vague
55	还
57	n0:vague
63	x:0bid>1vague
67	c:vague
70	p:bid>vague
75	q:1vague
`,
  'image-or-investment-pressure': `
-55	说好
-51	. .$
-44	L:6
-42	向
-41	p:urge>bad
-40	当
-38	^老 五 写
-37	生 行
-36	n0:hide n0:loss p:prize>prize 的,
-35	只 放
-34	,说 p:say>call z:loss
-33	p:kin>prize 就说
-32	c:hide 分 务
-31	c:loss z:asked 说,
-30	讲
-29	n0:proof z:option 事 选
-28	n0:word p:urge>good 果
-27	n0:option 中
-26	完 得 户 打
-25	n0:vague 组
-24	a:bid a:outside c:proof 开
-23	: R:sample-answer g:outside+say n1:loss n1:prize p:asked>say p:kin>call 别 题
-22	L:0 c:option 说
-21	发
-20	c:counts p:say>good 听 答 要
-19	c:asked c:teach n1:asked z:prize 位
-18	N:4 n0:forbid 员 村
-17	a:urge c:forbid g:forbid+forbid 到
-16	N:5 n1:good n1:identity p:kin>say 就
-15	c:say n0:urge n1:say p:say>say z:forbid
-14	BIAS p:urge>say z:say
-13	a:say c:outside g:outside+outside n0:say 问
-12	c:good
-9	L:1 c:urge
-5	$ ^ 。 。$
14	n0:kin
16	评
17	民
18	可
20	一
23	! !$ n0:loyalty 看
24	为
25	家
26	L:3 们
27	公
28	^您
29	n1:honour 您
32	c:loyalty
33	a:loyalty n1:loyalty z:loyalty
34	句
37	人,
39	a:honour
40	n0:effort
41	乡
44	c:effort p:honour>honour 您的
45	z:honour
46	家乡
53	p:loyalty>loyalty
54	R:image-or-investment-pressure c:honour
56	n0:honour
60	p:loyalty>honour
`,
  reward: `
-57	w:of w:you
-47	w:is
-45	p:bad>prize
-34	L:4 q:2good 投
-32	不得
-31	再 写
-30	z:option 句
-29	p:proof>proof 实
-28	BIAS n0:loss 复
-27	N:1 p:survey>bad p:urge>proof 明 诉
-26	n0:hide
-25	; ;$ 最 门
-24	N:2 把
-23	p:say>whole 办 只 导 按
-22	p:say>identity 了, 你
-20	a:bad c:hide n0:bid 就说
-19	开 群
-18	c:word n0:proof n1:bad p:kin>survey z:good 我 是
-17	,不 a:outside 听 部 面
-16	,别 p:whole>say z:bad z:forbid 报
-15	N:0 c:bad c:bid g:tellsOf+say n0:outside p:bid>say 别 回
-14	n0:identity z:bid 不
-13	,请 S:tells c:asked c:teach n1:asked p:asked>say 们 来 要
-12	: n1:bid p:kin>say 上 各 说 请
-11	p:say>say p:urge>say 就
-10	N:3 z:say 问
-9	c:urge n0:urge n1:say
-7	c:say
-4	$ ^
11	有
12	c:good 好
13	a:survey 评
15	p:call>call
18	抽
19	年
20	n0:good 村
21	生
22	a:good
23	得 表
24	c:figure
25	次 现
28	村里
32	好,
37	五
41	p:honour>prize
42	p:call>prize p:whole>prize
43	奖
44	先
47	优
49	p:survey>prize
50	得好
52	好的 得好的
56	p:say>prize
57	n1:prize
58	n0:prize
59	家庭 庭
64	R:reward z:prize
65	p:kin>prize p:option>prize
66	p:good>prize
72	c:prize
81	p:prize>prize
`,
  penalty: `
-41	分。 分。$
-40	五
-39	高
-35	n0:hide
-34	p:prize>prize 不是 不能 先
-33	好的 截
-32	c:hide
-31	p:good>prize
-30	p:proof>proof
-29	前 只 和 议
-28	心 批
-26	完 收
-25	n0:praise n0:whole 已
-24	,不 生
-23	BIAS p:identity>identity p:kin>kin 开 看
-22	. N:0 a:prize n0:bid z:proof 咱 提 第 讲 选
-21	,别 n0:option z:teach 听
-20	c:praise c:word 这
-19	p:say>bid 发
-18	0 c:good n0:good n1:loyalty
-17	会
-16	: L:1 L:3 N:3 ^各 a:asked c:option n1:good p:say>good z:good 在
-15	,请 c:vague c:whole 回 接 时
-14	c:bid 是 访
-13	R:sample-answer c:asked n1:asked 好 您
-12	L:0 c:prize p:urge>say
-11	一 请 问
-10	z:say
-9	R:any n1:say
-5	$ ^
7	L:2
12	了
13	c:outside g:outside+outside
14	位
15	的
16	a:say
17	c:forbid g:forbid+forbid 查
18	n1:forbid 村 给
20	c:counts n0:bad
21	n1:bad
22	p:say>urge
23	a:bad
24	c:bad 分
25	g:forbid+survey 的,
26	z:forbid 办
27	p:say>bad z:outside
29	p:survey>forbid
30	a:counts 不满 检
32	不满意
33	谁
34	责
35	n1:counts
36	p:urge>loss
39	p:kin>loss 后
41	丢 检查
47	分的
49	p:call>loss
53	p:loss>loss
54	p:bad>loss
55	n1:loss
56	p:say>loss
57	R:penalty
60	n0:loss
77	c:loss
80	z:loss
`,
  'identity-advice': `
-52	w:to
-47	L:5
-46	w:of
-45	w:and
-37	p:say>hide
-36	理
-35	条
-34	民警
-32	BIAS 放 留
-30	w:the
-28	a:loss 的话
-27	. .$ 写
-25	过
-24	网
-23	n0:honest p:tellsOf>asked 现 看
-22	n0:loss n0:proof p:say>whole 再 格 谁
-21	N:1 N:2 n0:loyalty 前
-20	z:praise 完
-19	n0:praise n0:whole
-18	c:loss n1:teach z:proof 开 选 面
-17	a:tellsOf c:loyalty c:praise c:teach n0:prize p:say>prize 给
-16	N:0 c:proof g:forbid+tellsOf g:tellsOf+forbid n0:good p:urge>urge 下 发 好 群 记
-15	c:good n1:good p:say>good p:say>urge z:good 分 区 可
-14	c:prize c:script
-13	c:forbid c:vague g:forbid+forbid n0:bad 评
-12	z:forbid z:urge 全 满意
-11	L:0 N:5 c:outside c:whole g:outside+outside 个 满
-10	意
-9	N:4 c:survey n1:survey 一
-7	不
-5	L:2
-4	$ ^
5	c:say
8	n1:say z:say 人
9	c:asked n1:asked
11	p:call>say
13	说
14	c:tellsOf g:tellsOf+tellsOf
15	以 年
16	n0:identity n1:tellsOf
19	业
21	居 居民
22	被
24	员 实
25	p:call>identity p:identity>urge
26	g:tellsOf+identity
27	生
28	p:urge>identity 住 公 自
29	十
30	p:identity>bid p:identity>call
31	就说
34	职
36	p:asked>identity 己 自己
42	c:identity
43	z:identity 说是
46	n1:identity p:bid>identity
49	a:identity
50	p:identity>say
53	p:say>identity
67	p:identity>identity
`,
  'narrowing-time-or-place': `
-55	w:to
-53	w:you
-50	L:6
-46	w:a w:say
-44	w:is
-42	n0:hide
-38	说是
-35	w:the
-32	放
-31	认
-30	n0:option
-29	BIAS 的话
-28	^不 p:bid>bid 让 谁
-27	c:option 高
-26	1 数
-25	. .$ ^有 n0:proof 不能 实 手
-23	c:hide 诉
-22	n0:word 就说
-21	a:bid n0:praise 也 完
-20	p:bid>say p:prize>prize 下 开 果
-19	c:honour n0:outside 分 第
-18	c:praise n0:honour p:urge>urge 能 选
-17	c:word 群
-16	c:proof 得 报
-15	S:tells c:loss p:identity>say 有
-14	N:3 N:4 n1:good 会 打
-13	R:sample-answer c:script c:vague 好 对 意 接 满 评 话
-12	: a:call c:call c:good n1:call n1:identity 满意
-11	c:identity c:outside c:survey g:outside+outside n0:good n1:survey p:call>say p:say>good
-10	n1:say 人 电
-9	c:say 一 电话
-8	c:kin 说
-5	$ ^ 。 。$
-4	,
10	请
12	全
15	z:bid 问
18	^请 不要
19	N:0 n0:whole 区 年
20	以
21	,别 a:asked
23	事
25	几
27	想
28	^问
29	前 市
30	g:forbid+span
31	谈
32	的事
34	g:tellsOf+span p:span>say p:span>urge
39	只
41	z:span
42	p:span>loyalty
44	n1:span
45	p:asked>span
46	R:narrowing-time-or-place 不算
50	p:span>bid
51	算
52	p:span>span
54	a:span
59	n0:span
66	c:span
`,
  'option-position': `
-58	L:6
-56	w:you
-52	w:are w:not w:say
-39	w:the
-38	街
-36	优
-35	q:2good
-33	同 重
-32	p:urge>proof
-31	n0:hide
-30	写 名 截
-29	. .$
-26	BIAS n0:prize
-25	您的
-24	c:proof n0:praise 成 道
-23	明
-22	c:hide n0:loyalty n0:proof n0:script n0:vague n1:proof 事 谁
-21	任 天 已 干 户 让
-20	c:free p:prize>prize
-19	c:vague p:say>survey 实 我 生
-18	c:loyalty 能 讲
-17	c:prize n0:forbid n0:identity p:say>prize 对 年 群 自 过
-16	c:loss c:praise c:script n0:tellsOf 区 说
-15	答 给
-14	N:3 R:sample-answer a:survey z:prize 们 发 您
-13	: N:6 c:identity n1:bid n1:good 人 家 村
-12	S:tells c:asked c:forbid g:forbid+forbid n0:kin n1:asked 了 好 民 话
-11	n1:urge 来 调
-10	电 电话
-9	c:kin c:survey n1:survey 的 问
-8	L:2 c:bid
-6	c:urge
9	L:1
11	n0:good
13	p:say>say
17	c:whole
19	,$ 个 都
20	分 打
23	一个
24	n0:whole 头
25	0
29	a:option
32	第一
33	按 选项 项
34	第
35	n1:option
36	点
38	p:option>say
42	选
45	最
46	p:say>option
48	z:option
50	第一个
51	p:whole>option
52	R:option-position p:kin>option p:option>whole
54	,按 n0:option
55	1
60	p:option>option
62	c:option
`,
  'proof-of-answer': `
-48	w:not
-47	领
-44	w:and
-43	w:say
-40	往
-38	满意的
-37	意的
-34	n0:hide
-32	留
-31	口
-30	BIAS 宣
-29	再
-28	放
-27	L:6 现
-26	c:hide 理
-25	按
-24	. .$ 一个
-23	p:prize>prize
-22	n0:whole 生 那
-21	a:good n0:loyalty n0:tellsOf 先 行
-20	p:urge>urge 可 头 己 心 最 自己 访问
-19	n0:honour 也 的,
-18	N:3 只 讲
-17	c:loyalty 子 就
-16	N:1 c:word n0:identity 出 干 自
-15	c:honour c:teach n0:good p:bid>say z:bid 时,
-14	c:bid c:loss c:prize n0:bid n1:bid n1:prize 这
-13	a:asked c:identity c:praise c:span n0:bad 不 以 民
-12	c:tellsOf c:whole g:tellsOf+tellsOf 们 会 别 有
-11	,不 S:tells 全 家 是 来
-10	好
-9	c:asked c:good n1:asked 要 说
-8	c:survey n1:survey
-6	,
-4	$ ^
8	c:call n1:call
12	c:outside g:outside+outside
14	n0:outside
15	^请 面
16	我
17	么
19	接 收
20	群
22	c:free
23	录
27	长
28	报 每
29	截图
31	结 统计 计
33	写 填
34	p:survey>proof
35	p:say>script
38	g:outside+proof
40	p:proof>say
41	z:proof
42	已
43	a:proof 完成
45	交
46	p:call>proof 图
52	n1:proof 截
54	p:urge>proof
59	完
62	n0:proof
63	p:proof>proof
66	R:proof-of-answer
77	c:proof
`,
  secrecy: `
-58	L:6
-52	w:a w:not
-51	w:are w:of
-42	,按
-36	什 什么
-33	p:bad>bid 入 按
-32	p:span>bid
-31	p:bid>bad 再
-30	p:survey>bad 居民 真
-29	n0:option p:proof>proof z:span 十 结
-27	BIAS p:asked>identity 现 高
-26	c:option p:bid>vague 多 数
-25	,说
-24	n0:honest p:say>span p:urge>proof
-23	1 N:2 n0:praise n1:span p:identity>identity z:bad 着
-22	c:span n0:vague z:honour 分
-21	年
-20	. n0:loyalty n0:proof p:say>bad q:1vague 居 报 生 码
-19	p:identity>say 听 给
-18	N:0
-17	c:honour n1:bad n1:good p:say>urge 好 选
-16	a:identity n0:bad 工
-15	c:bad c:good c:vague g:forbid+say n0:outside n1:identity z:good 时
-14	: N:1 c:praise p:say>good 可
-13	c:identity c:outside g:outside+outside 安
-12	a:call a:kin n0:good 接 满 评
-11	一 家
-10	请
-8	n0:say n0:urge
-7	L:2
-5	,
7	不
11	说
13	c:forbid g:forbid+forbid
14	c:bid z:bid
15	是
16	访
17	n0:forbid
18	看
20	c:script n1:bid 查
21	,不 p:bid>say 让
22	别
23	S:tells
24	开 群
25	a:caller c:teach
26	有人
27	c:caller n1:caller
28	a:prize n1:teach 外
29	p:caller>survey
31	^别 这
33	发
34	通知
35	知
46	传
50	a:hide
53	过
54	R:secrecy
59	p:say>hide z:hide
63	n1:hide
64	n0:hide
89	c:hide
`,
};
