// Written by `npm run learn-wording`; do not edit. Lines: a weight (in steps of 0.05), then the features that have it.
// In how many coaching and neutral texts each feature stood: provenance.tsv. What the names mean: features.ts.
export const WEIGHTS = `
-80	N:0
-77	w:residents
-70	改
-68	客观评 接听。 观评 观评价
-67	q:2say 解就说
-66	,不用 不必听 必听 必听。
-65	p:asked>honest 得对群
-64	,哪里 w:which 上门叮 哪里不 就说哪 居民投 民投 民投诉 诉,网 说哪 说哪里 里不满 门叮 门叮嘱
-63	会保 会保密 答会保
-62	S:options
-61	说明 赛
-60	访问 预
-59	,谁教 / ^没有 么说都 别听 或 报警的 警的时 试 说都别 谁教您 都别听 防
-58	p:asked>free q:2prize 演 的话给 话给个
-57	^反面 p:proof>identity 住了。 得在旁 旁提示 规 记住了 还没
-56	S:tells 例子 例子: 反面例 子: 就是弄 己,不 是弄 是弄虚 面例 面例子
-55	^镇 p:hint>proof w:was 不用顾 之类 之类的 公布 合登 合登记 己, 布 干预 用顾 用顾虑 自己, 虑村 虑村里 配合登 里的面 顾虑 顾虑村
-54	,不想 0. :不得 了解就 把照 把照片 最多 服 要求 解就 请把照 还是
-53	,您不 ^居 p:bid>teach 义 人自 医生 就说不 您不必 是真民 是骗自 民意。 求 真民 真民意 请客观 骗自 骗自己
-52	,不了 ^居民 ^请相 g:honest+script p:free>say q:2caller w:what 不要替 作假。 别人回 前面 替别 替别人 码, 聘 要替 要替别 还没有
-51	^同 ^访 p:span>proof q:1teach x:0say>2say x:0say>2survey 修 场 址 弄虚 弄虚作 意就说 拨打 至 虚作 虚作假
-50	,好就 ,差就 一步 不要干 们的不 位不要 好,差 好就是 差就 差就是 报警 指出我 改。 改。$ 是骗 的不足 要干预 谁教
-49	,别代 ,请指 ,镇里 0, ^干部 q:2survey 上撕 上撕掉 上贴 上贴着 中心 举报 人自己 别代 别代答 到墙 到墙上 占 墙上贴 完全部 己答, 干部说 本人 看到墙 答,别 者看到 让家里 让群 让群众 访问员 说马上 贴着 部说 部选项 里人自 里说马 镇里说 问员 马上撕
-48	p:praise>forbid x:0tellsOf>2asked x:1say>0forbid 何 作假 再选 听。 听。$ 吵 地点 家里人 教答 是真 类的 类的话 纪 调解 走访
-47	S:figures ^您刚 ^感 ^感谢 ^请问 p:caller>good p:tellsOf>good q:1loyalty w:leaflet 上$ 不再 不接 不是真 人回 以上$ 发放答 地址 完全 您刚 您觉 您觉得 我说 批评 招聘 放答 放答题 教您 教您怎 是: 替 来,您 查中心 答题材 让家 题材 题材料
-46	,差 ,请勿 p:option>outside p:script>honest q:1honour 不会打 为0 会打听 假 办 听您 听您说 式 怎样 打听您 择 板 某 选择 骗
-45	,想 ,镇 :请 ^谁要 ^辛 ^辛苦 c:free g:honest+survey w:cent w:per w:per_cent w:said_they w:verify x:0urge>2survey 上报 个人在 介 具 具体 子一 子一个 孩子一 实回 实回答 就说放 平 您不 拨 挂断 指出 指标 放门 放门口 服务 法。 法。$ 确认 离 说放门 请问 退回 部分
-44	,我 ,第一 ,随便 ^以 ^已 ^访问 ^还没 p:forbid>option p:forbid>script p:free>urge p:loss>forbid p:survey>honest p:urge>honest q:1loss w:check w:to_say w:very_safe x:1good>0urge 一名奖 三个 不得发 不收现 不清就 不用准 不用背 不记 个图 举 份证 协 名奖 名奖一 奖一千 就画 就画个 干预, 干预。 店 开家 开家长 律不收 得发 得发放 意不 扰 收现 收现金 清就 清就画 火 照实 用准 用准备 用背 用背, 画个图 的都请 直说 看不 看不到 真话 瞒 线 背, 见请直 计 请先 请直说 身份证 选项再 都请讲 长会, 项再 项再选 预, 预,$ 预。 预。$
-43	^1 ^办 p:denial>profession p:good>profession p:survey>caller q:2counts q:2hide q:2whole w:one x:0urge>2loyalty 个村( 么问 也可 位, 倾 分成 号 听到您 大家注 字符 家注 家注意 对村 希望听 帮我 干部要 当面 意不满 方案 望听 望听到 称 立 说放 跳过 迟 部要 问,不 需
-42	,先 ,好的 ,您怎 ,有什 ,请听 ^0. ^受 ^受访 ^请不 ^请为 p:asked>call p:forbid>asked p:kin>free p:option>denial p:profession>urge p:say>profession p:tellsOf>kin q:1say w:gifts w:whatever x:0bad>2survey x:0identity>1vague 不归 不用 个事 个事件 中心举 事件 五十 他$ 其他$ 删掉 别怕得 受到 号, 听完选 品。 品。$ 坏的都 好的坏 实, 尽管 尽管反 得罪 得罪人 心举 心举报 怕得 怕得罪 您的批 您说了 打卡 抽血 接到诈 施 是跟您 最低 独 用于 的坏 的坏的 答! 答!$ 管反 管反映 罪 罪人 装, 要是跟 规则 诈骗电 请向调 请听 请听完 请客 请指 请指出 跟您说 选, 链 销 镇里 问题尽 项( 题尽 题尽管 骗电 骗电话
-41	,报警 ,比 ,请访 ,迟 ,随 1转 1转人 ? ?$ g:honest+denial g:tellsOf+good g:tellsOf+teach n1:free p:counts>good p:good>loss p:option>bad p:option>profession q:2teach w:satisfaction w:says w:the_question w:told x:1good>0forbid 下一 不想接 不需 不需要 也没有 会上, 医生问 员念完 回答! 回答。 坏的 处罚 如实回 完选 完选项 就不接 山 已 已被 师家 念完全 总体 想接 想接就 意0 按1转 接,不 接就不 方便 显 曾 条意 条意见 检查 满意0 满意不 照实说 王 球 目说 目说的 网友 至少 访 诱 诱导 说别 请选择 读 转账 这样。 问员念 隐瞒 面试 题目说
-40	,也不 ,多夸 ,没 ,能 0 ^导 ^防 ^面 ^领导 c:profession g:honest+asked p:denial>proof p:figure>figure p:free>whole p:praise>counts p:proof>survey z:free z:honest 不得在 不能对 也可以 介绍 价: 做法 催 写着 到您 卫检 卫检查 各村 回答就 大家辛 宜 实说, 家辛 家辛苦 差,$ 引导, 得在 意安 意安全 意用 插 时讲 时讲明 明,不 有奖 有问 核实。 检查时 欢迎 汛 注意安 熟 环卫 环卫检 的意 绍 老板 能对受 苦了 训时讲 讲明 讲明, 评价: 请配 请配合 账 辛苦了 退休 选项( 里写 问了 防汛
-39	,不会 ,想接 ,请举 ,都属 /不 :有 ^- ^严 ^会 ^纪 ^记 g:forbid+honour p:teach>proof p:tellsOf>script p:whole>outside q:1counts w:numbers w:verifyphone w:what_to x:0call>2survey x:0say>2asked x:0tellsOf>1script x:2say>0tellsOf 一星 下面 不得上 不必 严禁以 于引 于引导 人坏 人坏话 人要您 代码 以跳 以跳过 候,照 入。 入。$ 反诈 发工资 可以跳 哪里, 导,访 属于引 岁以上 工资那 律不许 怎样回 您给几 想说可 期间一 样回 样回答 样的话 歉 生问病 疫 病情 病情, 的? 的?$ 禁以 纪委 给几 给几分 群众 背,不 脑 要您说 解员 许讲。 访问期 证据 说了什 说可 说可以 请讲。 请问您 谢您 资那 资那天 超过 迎 还行, 那天, 都属 都属于 问期 问期间 问病情 间一 间一律
-38	,不作 :您 ^平 ^平安 ^谢 ^谢谢 ^面试 g:outside+vague n1:profession p:asked>profession p:caller>profession p:free>asked p:loss>proof q:2bad q:2effort q:2loyalty q:2vague w:voluntary w:were x:0forbid>2survey 不作任 不理。 之前 了三 了解! 人员不 以不理 件 任何引 会议 何引 何引导 供 便宜 信息 假的 傅 共享 写 刚才 到了 前一 加 励也 励也没 台 同样 呼,不 四成 奖励也 姓 实说就 小礼 师傅 平安 微 微信 感 批评。 拒 提示$ 教人 方式 暗示 有处 有处罚 有奖励 来,请 样的 民: 没有处 没有奖 演练 点。 点。$ 的批 的批评 的民 的面子 码。 码。$ 示$ 系, 纷 老人 聚 获 虚 解! 解!$ 说他 迟到 送来 途 里人 钱
-37	,别怕 ,大声 ,引 ,明天 ^代 ^会议 ^夜 ^曾经 ^物 ^物业 g:forbid+asked p:call>profession p:free>proof p:option>free p:script>profession q:2option w:is 不准再 不同 中的 么办 么办? 么干 么干。 之内 也不准 人( 人教大 体检抽 再这 再这么 准再 准再这 到银 到银行 办? 办?$ 动 压 发布 同意 回家, 回电 围回 围回答 奖 子放 子放学 学回 学回家 学校让 孩子放 密码 局叫 局叫停 干。 干。$ 年谁也 张贴 待 怎么办 意吗? 感谢 扣分。 抽血时 接到银 接就 接就接 放学 放学回 放心 文件 时间范 是好, 曾经 曾经有 构 校让 校让家 检抽 检抽血 民说 的0 的做 的做法 码再 符 答,$ 答就 罚。 罚。$ 考试 育局叫 苦各 苦各位 范围回 血时 血时, 行电 行电话 让家长 评委 说的时 辛苦各 返 这么干 银行电 间范 间范围 队员 验证
-36	,1 ,同 ,平 ,按题 0个 0年 1. ^培 ^培训 ^孩 ^孩子 ^客 ^小 ^您可 ^按 ^警 ^请选 ^这条 ^通报 ^问: ^领 p:bid>figure p:denial>vague p:figure>whole p:tellsOf>option q:2call w:or x:0say>2caller x:0tellsOf>2caller x:0urge>1whole x:1say>0bad x:1say>0survey x:2say>0word z:profession 一。 一。$ 不会问 不作 不得陪 严 为, 人回答 们:请 任。 任。$ 任何 信、 候,请 兼 再来 删 别人坏 别说别 只是 台账 号码和 后不 员要 回避, 复制 大, 天记 天记录 客 客服 封 就怎 就怎么 居 常不 建立 得陪 得陪同 您刚才 意的话 愿 我不 我们都 打分, 按题 按题目 提醒 教答案 文字 是差。 格员, 点赞。 照片 率 现金! 的$ 的意思 真 码和 管 聊天 聊天记 背熟 花 获评 被评 要回避 让您 论 说别人 调中心 赞。 赞。$ 避, 避,不 部要回 醒 非常不 马上
-35	,不记 ,别插 ,村民 ,被 ,请配 :可 ^任 ^听明 ^我市 ^老板 ^请先 ^读 g:honest+counts n0:free p:bid>forbid p:honour>good p:identity>praise q:1survey w:of_the w:question x:0forbid>2bid x:0tellsOf>2call x:0tellsOf>2survey x:0tellsOf>2tellsOf x:2hide>0bid x:2say>0survey 不得外 不足! 严禁 个号 个号码 举报。 事人 事件不 人工, 人敲 人敲门 们都 作业, 保留 信里 信里写 做法。 公开的 再发 再拨 别插 别插队 刷 办的 双 双方 口号 可以 各地 同一 哪里 在旁提 夸夸孩 夸孩 夸孩子 存。 存。$ 层 差异 常不满 序。 序。$ 开的 当事 当事人 很不 很不安 得外 您反 您反映 您的意 您说好 意用电 意都 或不 打电 打电话 括 排队, 接报 接报警 提供 提示! 插队 旁提 时间 时间, 明 晓 查看 查结 核实 案的 没关 没关系 注意用 消防检 满意都 率。 率。$ 生人敲 用电 用电安 电安 电安全 的时间 直接报 短信里 码 示! 示!$ 窗 药 计入 议会 评议会 说出 请排 请排队 调查结 账,直 足! 足!$ 那一行 里写着 里没有 队, 队,别 防检 防检查 题$ 题,您
-34	,医生 ,护 ,现 N:1 ^中 ^代表 ^公安 ^可 ^我 ^曾 ^登 ^登记 ^镇里 a:prize g:honest+option g:tellsOf+free p:bad>figure p:identity>bad p:outside>praise p:outside>vague p:proof>caller p:say>vague p:span>vague p:urge>forbid q:1script w:mended x:0bad>2call x:0identity>1praise x:0say>2effort x:0tellsOf>2identity x:0vague>1vague x:2bid>0forbid x:2good>0tellsOf 不打招 不搞 不记名 也没 买家 买家问 产品, 人工 以说, 任何单 位不 何单 何单位 做好 全年 其中 别听。 到0 动, 匿 匿名 单位不 另一 只宣 只宣传 号。 号。$ 号码 号码再 同意, 后可 品 场, 处罚。 如何 实号 实号码 客人 客人, 家访 家访时 家问起 对受 对受访 师家访 意都可 批准 把它 报警。 抽样 换好 换好评 提示。 数据 显示 最低, 有选 机 机构 权重 核实号 欢 片的 生人 电脑 百 的内 的内容 的这 直说。 码,不 码再说 秩序。 笔 第三 答就行 罪人, 老师家 要求回 规定 设 访时, 话,不 说,别 说就行 起质 起质量 跳过。 车 转人 转人工 邻 都行, 重复。 问起质 间, 陌生人 陪同。 隐私 需要 面子!
-33	)的 ,共 ,别隐 ,居 ,居民 ,应当 -0 :0 ^不许 ^名 ^您觉 ^招 ^正 ^第 ^退 g:outside+word p:caller>free p:denial>option p:figure>call p:hide>say p:option>call p:survey>denial q:1praise q:1prize q:2honour w:courts w:reason x:0forbid>2span x:0tellsOf>1say x:2say>0forbid 不到。 不接, 不用怕 不许作 为0% 了带 了带身 产 享 人让 人让您 仅 以说。 会时 会时, 位$ 位数 便 先核 先核实 公安局 关系, 几分都 分都行 别人 别听! 别隐 别隐瞒 加一 区)的 单位, 原因 反映 可以不 同。 同。$ 听! 听!$ 和个 图留 图留证 地话 坏 填) 填)$ 好形 好形象 安局 安志 安志愿 完成, 密 对答复 对群 对群众 导开 导开会 带身份 平安志 店里 店里来 开会时 得截 得截图 心接听 忘了带 怕谁 愿意 截图留 手册 映 是在 有人让 有标 本地话 权 来客 来客人 树立 树立良 毒 求回 没有标 用。 用。$ 用怕 用怕谁 留证 留证据 目前 知晓 秩 秩序 称有 立良 立良好 纠 网页 至0 良好形 苦了, 计算 记得截 许作 许作弊 证。 证。$ 诉求 调解员 跳至 过$ 这样的 里来客 里没 链接 颁 领导开
-32	)。 )。$ ,先核 ,县 ,工作 ,迟到 0、 0位 ^1. ^不得 ^教 ^法院 ^调解 n0:profession p:effort>forbid p:figure>option p:honest>script p:loyalty>figure p:option>figure p:proof>profession p:survey>free p:teach>figure p:teach>tellsOf p:word>teach w:for w:never x:0forbid>2praise x:0say>2call x:0tellsOf>2bid x:0tellsOf>2urge x:0urge>2prize x:1bid>0bid x:1good>0figure x:1good>0tellsOf x:2bid>0word x:2say>0bad 一个五 不理 严肃 个图。 也不 也不会 乡镇 事项 人数 以选 伙 传。 传。$ 体 作任 作任何 例 分规 分规则 到场 十户 县公 取消 可以选 同 否有 告诉他 图。 图。$ 声, 大声 好评。 对有 对有小 小礼品 居民: 帮助 干部不 应当 异 快递 意请 提出 文 无法 日期 是否有 是骗子 有小 有小礼 有问题 机。 机。$ 村民说 段 水。 水。$ 求群 求群众 满分, 满意请 现在 答对有 肃 要求群 要转账 计分规 访。 访。$ 评论 诉他 说$ 说接 请独 请独立 请选 调查电 转账, 输 这条 这里 述 部不 里老 里老人 骗子
-31	,主要 ,已 ,照实 :为 ^严禁 ^体 ^先 ^某 ^社 g:forbid+urge g:honest+word g:tellsOf+script n0:outside p:forbid>proof p:free>kin p:honest>bad p:honour>forbid p:prize>denial p:say>free p:urge>loss p:urge>profession p:vague>profession p:whole>tellsOf q:1proof q:1whole w:there x:0bid>2say x:0say>2loyalty x:0say>2teach x:0urge>2bid x:1say>0call x:1span>0forbid x:2bid>0profession x:2good>0say x:2honour>0tellsOf 、其 、其他 一着 一着装 下一题 个单 个单位 了给 产品 介绍产 以说不 位数字 位要求 全? 全?$ 再选。 决定。 分钟, 别怕 协议 原来 发工 受选 口径介 只用 只用来 号码。 各村( 员、 员不得 员有 回答只 回答问 在是 处理完 复, 好,请 姓名 安。 安。$ 安全? 实 履 履行 干扰 并改 并改正 径介 径介绍 您别 您居 您居住 感受选 感谢您 我们。 执 抽样框 按 改进服 故 明, 是假 是假的 是比 是比较 期限 来改 来改进 果: 样框 样框里 框 框里 独立 现在是 理完 用来 用来改 用的 登记租 的结 的结果 着装 着装, 答,请 答只 答只用 答案的 答问 绍产 绍产品 结果: 统一着 装,统 角色 讨并改 记, 记下来 记名 记租 访员 访员: 访问中 评,$ 试时 诱导群 说评 调度 谢您的 账, 进度 进服 进服务 里有 钟, 问中 防盗 陪同 随机 领导 骗局
-30	,不 ,不打 ,严 ,体检 ,写检 ,已被 ,最多 ,注 ,注意 ,要求 ,请按 10, :为什 :可以 ^公 ^开家 ^快 ^快递 ^民警 ^法 ^社区 ^过去 g:honest+proof p:call>figure p:caller>proof p:denial>honest p:figure>praise p:free>bid p:honest>word p:loss>counts p:option>vague p:outside>bid p:say>caller q:1bid q:1hide x:2honour>0forbid x:2loyalty>0forbid x:2span>0forbid 一份 了一 五十块 人都无 众 位置 何人都 写。 写。$ 决 别在走 到的扣 叮 叮嘱 吵闹 呼、 品, 嘱 回避 在走廊 太 存的 完后 完后, 实的 密。 密。$ 察。 察。$ 廊 廊吵 廊吵闹 引导。 怕 我市 截图。 扣五 扣五十 投票选 投诉处 报一 招呼、 按自 按自己 放 新的 无权 无权要 更 权要 权要求 果$ 民对 满意? 片发到 版 独居 理完后 疫苗 的,一 的扣 的扣五 的调 的调查 的都 看。 看。$ 真话, 示。 示。$ 票选 离开 结果$ 老 自称 苗 西 角 访,不 诉处 诉处理 试的 试的时 说出来 说啥 读入 调查。 走廊 走廊吵 违规 迟到的 送礼 通报: 都无 都无权 闹 随 隐患 面试的 颁发
-29	,别信 ,发 ,或 ,群众 ,访 ,访问 ,还 ,邻 ,邻里 :您好 :某单 > ^个 ^个别 ^任何 ^可以 ^店 ^老师 ^那不 g:honest+urge g:outside+effort n1:honest p:counts>kin p:figure>bid p:figure>counts p:figure>vague p:good>call p:good>tellsOf p:honest>hide p:honest>honest p:option>honest p:script>loss p:span>honest p:span>kin p:word>outside w:and_what x:0forbid>2asked x:0profession>1vague x:0tellsOf>1good x:0urge>2proof x:2bid>0teach x:2counts>0forbid x:2praise>0word x:2whole>0say 一件 一行。 不会影 个五 个五星 乡介 乡介绍 人受 人受到 人怎 人怎么 介绍给 代 任人受 住的 保存。 保密。 假的。 全部收 公司 关系 别信 别信。 到举 到举报 到处 到处分 制 包括 反映。 受到处 号的 员不 员在 和个人 响您 奖一 孩 安家 宣 家乡介 对错 导? 导?$ 己的感 已修 已全 已全部 平安家 开头 影响您 快 快递打 您可 想法 感受 承办 把家乡 拒绝 改: 改进 时,树 时间地 明确 映。 映。$ 有对 有对错 某单 某单位 查前 查没 查结果 求。 求。$ 求职 求职工 没有对 由您 畅 直播 答问题 管理 纠纷 终止 绍给 绍给客 给客 给客人 绝 统计人 营商 裁 要求职 计人 计人员 认为 议。 议。$ 评。 评。$ 诱导? 说法 请如 请如实 调查前 谢谢配 谢配 谢配合 货 辛苦 选项! 递打 递打电 部收 配合! 重办 锦 锦旗 闭 间地 间地点 降 限 除 项! 项!$ 顺序
-28	) ,10 ,树立 ,被教 ,说真 0件 ^妈 ^妈, ^您好 ^您是 ^直 ^直播 g:forbid+proof g:honest+say g:honest+teach g:outside+option p:bad>free p:denial>call p:loss>bid p:option>forbid p:outside>say p:profession>survey p:profession>teach q:2hint q:2loss w:choose w:fairly w:good w:safe x:0forbid>1praise x:0identity>2survey x:0proof>2say x:0tellsOf>1span x:1bid>0forbid x:2bid>0identity x:2bid>0say x:2identity>0say x:2praise>0forbid 一行 严格 举报! 了也 了也没 什么问 位要 保存证 先 再说。 出租 出租车 动车 单位要 反面 受 只能 各校 合! 合!$ 响您的 址, 坏话。 坐出 坐出租 声回 声回答 大声回 存证 存证据 安装, 密码, 就接 工人 布的 录音保 得上 您对 您是否 报! 报!$ 挂 敲 时,大 明地 明地址 果, 果有人 标 样 正 温 照片发 片发 电动 电动车 知识竞 研 研究 租车 租车时 竞 竞赛 系 系,没 结果, 给村 罚 者说 行动 被教 被教育 要您 要打 记名。 访者说 识竞 识竞赛 诉 说明地 说都 说错了 请录 请录音 谢支 谢支持 超 车时 车时, 较安 较安全 邻里 里都 错了也 问: 音保 音保存
-27	,不得 ,听我 ,家 ,按自 ,第 ,请客 ^就这 ^已经 ^有居 ^消 ^消防 ^群里 ^记者 a:outside g:forbid+loss n1:figure p:caller>prize p:forbid>kin p:free>survey p:good>whole p:identity>proof p:span>figure p:survey>figure q:1kin q:2asked q:2proof w:at x:0forbid>2caller x:0say>2bad x:2asked>0tellsOf 、怎样 不太安 不是我 业来修 个村 中途 么问题 人工。 们发的 任单 任单位 优点 优点再 会问银 低保, 保, 修水 修水管 做得 傅一 傅一个 先说优 再改 再说缺 准备。 出我 出我们 出来。 别挂断 力 办理 办结 卡和 卡和密 发的, 受选。 叫停 叫停。 否满 否满意 听我说 和密 和密码 处分。 备。 备。$ 太安 太安全 失 奖, 始前 始前, 字确 字确认 安装 审计 居住的 师傅一 开始前 您可以 您自 您自己 您说 意,您 意度 意还 意还是 我们发 我说完 批评, 据 断,听 是否满 有任 有任何 本机 来修 来修水 查不 水管 水管, 没有任 法 满意度 满意还 点再 点再说 物业来 环 用途 登录 的感 的感受 相 盾 真的 矛 矛盾 签字确 米 给师 给师傅 继 继续 缺点 行卡和 行政 解开 解开始 诈 说优 说优点 说缺 说缺点 请给师 调解开 谢 责任单 货。 货。$ 近一 近一年 还是比 连 都请 里要 问银 问银行 间 间,不 高低
-26	(不 (可 ,也可 ,做 ,审计 ,称 :有人 ^今 ^报 ^报警 ^收 ^最 a:free c:figure c:honest g:honest+honest g:tellsOf+whole p:counts>honest p:effort>whole p:forbid>profession p:forbid>word p:honour>praise p:identity>free p:outside>effort p:outside>word p:prize>bid p:proof>hide p:proof>honest p:teach>asked p:word>survey q:1outside x:0identity>2praise x:0kin>2asked x:0kin>2call x:0kin>2survey x:0say>2option x:0say>2whole x:0tellsOf>1bid x:0urge>2call x:2honour>0survey x:2identity>0forbid x:2survey>0profession 不要商 不谈答 个样 个样本 以说 份证时 众反 众反映 传号 传号码 偿 办身 办身份 历 可以说 号码, 告诉 和用 和用途 哪里。 回家 在群 在群里 处分 大姐 妈 子考试 宣传号 少 已用 您选 我县 打开 指 据! 据!$ 是自 是谁 晚上 有人要 有村 有记录 果满 查,不 查。 查。$ 正在 每个 活动 满半 满半年 用途, 电话。 码和用 算不满 粘 粘贴 经有 群 群众反 考试时 要商 要商量 证时 证时, 试时, 请举报 谈答 谈答案 资料 违 违反 途, 途,不 那不 那不是
-25	,别挂 ,只宣 ,请独 ,请签 ^同一 ^您 g:honest+free g:honest+profession p:asked>option p:counts>whole p:forbid>span p:free>outside p:good>figure p:good>teach p:honest>say p:identity>span p:profession>identity p:say>tellsOf x:0proof>2call x:0tellsOf>1whole x:0tellsOf>2option x:2asked>0forbid x:2asked>0survey 不足 们,测 件, 会$ 会议通 作弊 全省 共 分钟 十 反 发现 召 召开 员: 在走 培训时 实说 审计组 导。 导。$ 就接, 工: 己答 建设 弊 待遇 您怎 手机 接挂 方 是最 晚 服务。 次。 次。$ 款 直接挂 社会 索 继续。 续。 续。$ 职工: 联 联系 自己答 补充 计组 训时 议要 议通 证据。 证码 话给 说真 说真话 请签 请签字 选项 递 钟 验证码
-24	,树 ,该份 :不 :第 < </ N:3 ^办身 ^是 ^村干 ^温 ^温馨 ^老 ^调 a:figure g:tellsOf+effort g:tellsOf+praise p:asked>bid p:asked>forbid p:denial>asked p:figure>good p:forbid>honour p:forbid>teach p:outside>figure p:prize>free p:profession>honest p:profession>vague p:urge>outside p:vague>free p:word>urge p:word>whole w:what_you x:2bad>0forbid x:2hint>0forbid x:2say>0loss 上面那 与 也不用 交代 付 休 估的 估的时 偏 停岗 别忘 别忘了 到您的 到的 受理 受访 可 商量。 在问 坏话 妈, 孩子 就是好 底评估 开 想 感谢支 文明 新 新办 新办理 来查账 查账 查账, 树 核查。 步 比 温馨 温馨提 理$ 的任 的任何 的号 的号码 的意见 祝 组来查 经有人 结 统计 编 缺 行卡 要求您 计组来 证 评估的 该 该份 该份问 请说明 质量, 选一 重复 重新办 银行卡 面那 馨 馨提 馨提示
-23	,不满 ,为 ,如 ,家长 ,您给 ,我们 ,讲 ,请如 : :按 N:2 ^今天 ^您说 ^收到 g:forbid+identity p:call>counts p:forbid>survey p:identity>vague p:outside>honest p:proof>bid p:tellsOf>forbid p:tellsOf>whole q:2denial x:1say>0prize x:2say>0whole x:2urge>0forbid 一百 不用截 东 为什 为什么 了满 人在 会宣 会宣$ 传, 修改 再说 决纠 决纠正 原 变 司 名 名和 告,也 坚决纠 如实 姓名和 委会宣 子! 子!$ 它 宣$ 导 居民 带身 序 得到 患 您对本 您怎么 报:某 挂断, 改正 敲门, 有标准 有陌 有陌生 机, 来,不 比较安 独立填 用截 用截图 的访 的访问 立填 立填写 经 给村里 要报告 见 请对 退货 送 重 银 银行 需要报
-22	,不方 ,可以 ,请大 :我 ^县 ^各村 ^村委 ^网 ^这个 g:forbid+profession g:forbid+tellsOf g:tellsOf+forbid p:good>vague p:identity>forbid p:identity>honest p:kin>honest p:outside>hide p:outside>urge p:survey>span p:urge>free q:2bid w:said x:0figure>1good x:0profession>1good x:0urge>2bad x:0urge>2loss x:1say>0tellsOf 不方 不方便 么想就 人在群 他密 他密码 付出 以改 以改时 们发 作业 便可 便可以 信 写,不 写明 出来 助 区$ 参加 发送 可以改 名和职 告, 告诉我 哪一 国 始后 始后, 安家庭 安社 安社区 完。 完。$ 实姓 实姓名 平安社 开始后 快。 快。$ 想就 想就怎 打听 报告, 接种现 播开 播开始 改时 改时间 方便可 是您 现场, 的,请 的是 直播开 真实姓 社区$ 种现 种现场 育 被通 被通报 要干 诉他密 诉我 请勿 请各单 请访 过就 过就说 这是 这道 这道题 都可 都可以 里发
-21	%。 %。$ )$ ,,这 ,别忘 ,感 ,感谢 ,这种 0%。 ^市 ^祝 ^祝生 n0:figure p:call>forbid p:forbid>tellsOf p:good>kin p:kin>denial p:survey>forbid p:teach>whole p:tellsOf>asked p:vague>call q:2urge w:to x:1praise>0forbid 个分 个百 个百分 了,请 了电 今天 信息时 做法违 写, 决定 分点 列 力。 力。$ 励 反规 反规定 受访者 呼 因 填写, 字, 官 定,应 客服回 己的 师 应当坚 当坚 当坚决 息时 息时, 您好 意见 我 房信 房信息 批 找 承诺 撤 断 时间。 是自己 有 有记 服回 服回访 查,请 法, 法违 法违反 派 点赞 由 百分点 的人来 种做 种做法 租房信 窗口 答案 给个好 自己的 营 表示 规定, 记租房 识 还有 这种做 违反规 采 长请 陪 高分
-20	,丢 ,今年 ,帮 ,引发 ,没有 10 ^全体 ^反 ^教案 ^村 ^网友 g:honest+bad g:honest+kin p:caller>forbid p:effort>urge p:good>bad p:honest>whole p:kin>bad p:loyalty>forbid p:profession>span p:proof>forbid p:span>good p:tellsOf>praise p:tellsOf>teach p:tellsOf>tellsOf p:urge>bad p:whole>word p:word>asked q:2identity q:2praise w:answer w:survey x:0forbid>2say x:0kin>2say x:0urge>1bid x:0urge>2say x:2loss>0forbid x:2prize>0forbid 三课 三课: 不到 不打 主说 以不说 先说 出聊 出聊天 友晒 友晒出 发批 发批评 回复。 回答会 回访 实到 实到人 引发 引发批 录,群 录。 录。$ 意? 意?$ 意吗 扬 投诉 报 按时上 接种 教案 教案第 时上 时上报 是诱 是诱导 晒出 晒出聊 案第 案第三 没有 活 消 理。 理。$ 用 电话核 疫苗接 的年 第三课 答会 答复 算不 纠正 网友晒 群主说 者看 苗接 苗接种 落实到 记者看 诈骗 话。 话。$ 话核 说,也 请放 请放心 请落 请落实 请访问 课: 课:为 都行 陌 陌生
-19	,写着 ,可 ,投 ,现已 ^今年 ^您对 ^调查 c:forbid g:forbid+forbid g:outside+free n0:forbid n0:kin p:call>caller p:caller>option p:figure>survey p:outside>outside p:praise>kin p:proof>bad x:2say>0profession x:2say>0urge 一题 众说 传单 传单, 全感 全部 势 单,写 印发 印发传 卷作 卷作废 发传 发传单 员念 处理 安全感 对本 已经 度调 度调查 您 想说 意度调 把家 是好 村印 村印发 某村印 查电 查电话 照 现已 现已全 续 群众说 要说还 请填 请填写 贴 跟您 邻居 部收回 问卷作
-18	%, ,一律 ,别让 0%, ^某村 ^记住 ^请各 a:tellsOf g:forbid+good g:tellsOf+kin p:effort>kin p:identity>option p:kin>hide p:survey>profession p:tellsOf>call x:0identity>1say x:0tellsOf>2honour x:2proof>0forbid x:2say>0say z:forbid 上传 不在 不满意 不许 入 到请回 吃 各位! 后, 听完 告。 告。$ 咱这里 奖励 念完 推 收到请 数。 数。$ 敲门 某村 样。 样。$ 核 检 消防 物 的地 的地方 确 答满 答满意 纠正。 给个 记录。 说不了 说还 这里怎 重新 问咱这 顺
-17	,正在 ,群 ,请落 :某 ^这 g:forbid+call g:forbid+teach g:outside+whole g:tellsOf+word n0:identity p:bad>counts p:bid>profession p:call>honest p:good>proof p:honour>say p:kin>span p:loss>whole p:loyalty>identity p:loyalty>whole p:say>whole p:survey>teach p:tellsOf>honour w:from x:2call>0forbid x:2whole>0forbid 不了 东西 中 也没关 乡亲们 亲们 以不 众作 众作答 位! 位!$ 停 到民警 去年 合格 员问到 实。 实。$ 居住 已被通 师生 打招 打招呼 播 教育 正。 正。$ 登记 的看法 看法 结果 群众作 背 记下 话,都 请您 赞 门, 问到民 面的 领
-16	% ,之 ,之前 ,每 ,老 0% BIAS ^干 ^考 ^若 g:outside+urge n0:urge p:bid>survey p:caller>whole p:figure>urge p:identity>caller p:identity>loyalty p:outside>asked p:outside>call p:outside>identity p:profession>good p:teach>urge p:whole>urge x:0tellsOf>2say z:figure 一般 不得对 个别村 之前村 了 交代过 人交 人交代 人们, 代过 会影 会影响 充 再 几句 别村 别的 前村 前村里 各 含 和 商 填问 填问卷 大家了 子。 子。$ 家了 家了。 托大 托大家 报批 报批评 招 拜托大 收 断, 是否 有人交 有人教 村里有 来了, 民意 民警 满意吗 的选 的选项 省 第 者说, 聊 般 警察 说,之 起来, 选 通报批 题。 题。$
-15	,是 ,请您 ^各位 ^有 ^请落 c:outside g:forbid+bid g:honest+identity g:outside+outside g:tellsOf+call n0:honest n0:prize n0:tellsOf p:bad>bad p:bid>honour p:call>bid p:forbid>call p:good>forbid p:kin>forbid p:loss>survey p:profession>say p:proof>whole p:teach>bid p:teach>profession q:2good x:2good>0forbid 一个人 之 五星 人教 份问 份问卷 会议批 公 到工 到工作 半年 取 各单 各单位 回答, 坚决 复。 复。$ 如果有 导, 小 展 扫黑 扫黑除 批评了 抽 掉 有干 有干部 李 村民 果有 查, 理 空 约 统计局 致 解, 警 计局 议批 议批评 误 请按 除恶 隐 黑除 黑除恶
-14	,有 - ^乡 g:forbid+option g:outside+praise p:bad>urge p:bid>prize p:call>tellsOf p:forbid>forbid p:free>call p:kin>word p:prize>good p:prize>whole p:span>denial p:span>survey p:urge>proof p:vague>good z:vague 一律不 三方 不了解 不满 分。 分。$ 卫 告: 头问 头问起 好评, 宣传 属于 引 律不 志 恶 时, 是跟 有居 有居民 法院 物业 第三方 答。 答。$ 观 说说 说马 谁要 谁要是 谢谢 资 还 退 道 那头问 里打
-13	,社 ,称有 ,这 ^乡亲 ^有人 ^纪委 ^请 a:good a:urge g:tellsOf+honour p:bid>urge p:forbid>say p:good>honest p:good>honour p:identity>loss p:option>good p:urge>counts p:urge>option x:0say>1vague 不得 不清 了什 了什么 人们 位 到民 县 告 在核 在核查 多 委接 委接到 就不 局 帮 开头的 当 成绩 我们的 报,称 换 接到举 教 教育局 期间, 正在核 水 电话一 短 称有干 纪委接 育局 装 议 访者 请回复 调查 这一 部要求 项 马
-12	^别忘 g:forbid+kin g:forbid+praise g:tellsOf+loyalty g:tellsOf+prize p:bad>survey p:kin>bid p:prize>tellsOf p:urge>bid 不太 举报, 互 内容 受访问 响, 接受访 查 标准 案 记录 说的
-11	,也 ^大 g:honest+call g:tellsOf+proof n0:bad n1:forbid p:bid>call p:call>call p:good>good p:outside>good p:outside>prize p:prize>say p:proof>say p:tellsOf>prize p:urge>survey 不能 个人 传 保密 卷 家乡 尊 投 的话 直 示 行 表 解 请各 都说
-10	L:0 ^没 n1:option p:bad>honest p:kin>urge 不是 参 填 处 子, 市 期 来电 核查, 电话, 登 目 相互 类
-9	,满 ,请 :接 c:tellsOf g:forbid+prize g:forbid+whole g:tellsOf+tellsOf p:bad>say p:identity>survey p:outside>survey p:survey>survey p:tellsOf>identity p:urge>urge 估 定 次 片 话一
-8	1 L:1 g:outside+call g:outside+say p:denial>say p:kin>asked p:prize>call p:say>honest p:survey>call p:urge>teach 忘了 老师 这样
-7	( a:forbid g:forbid+say p:figure>say p:identity>good p:say>span p:say>survey 做 友 发 字 对 建 期间 说, 问卷 问题
-6	; ;$ n0:word p:kin>kin z:asked 业 乡 人 保 生 话,
-5	L:3 n0:say n0:vague z:bad z:script 了, 员 委 打 本 能 问
-4	g:tellsOf+say 怎 是 要
-3	$ ^ 会
1	c:urge
2	, L:2
3	n0:good
4	N:4 ^各 c:bad c:call c:identity g:tellsOf+urge n1:call z:call 。 。$ 个 全
5	,$ a:bad a:loyalty c:caller c:prize n0:whole n1:caller q:1good 为 地 干部 来 题
6	N:6 g:outside+survey n0:praise p:call>identity p:tellsOf>say 、 以 村 果 自 这 里
7	a:kin c:say n0:hide n0:span n1:loss p:asked>loyalty p:identity>say p:kin>say 了。 了。$ 们, 家 度 您的 民 级 起来 转 通报
8	a:identity a:say c:span n0:honour n0:loss p:call>whole p:caller>asked p:say>prize p:vague>vague 两 候, 合 巡 很 所 时候, 来电, 清 留 看 都
9	a:denial c:asked c:survey g:tellsOf+bid n1:asked n1:span n1:survey n1:word p:caller>say p:kin>outside p:praise>say 不安 不安全 二 住 准 区 大 如果 村里 问,
10	,您 ^问 a:option a:span a:survey c:loss p:call>bad p:caller>loss p:kin>prize p:outside>proof p:say>praise p:urge>say p:whole>asked p:whole>teach z:identity z:survey 一 一个 些 任 份 干 并 应 情 成 是有 电话 的。 的。$ 着 统 记住 责任
11	,大 ,村 ,谢 ^0 ^不 a:proof p:bid>good p:call>say p:urge>vague p:urge>word z:hide z:teach 作答 党 卷发 卷发到 好。 好。$ 年底评 底评 意的 抽查 每 爸 被问到 评, 负责 问卷发 问安
12	^您的 ^接到 ^爸 ^老李 a:vague c:proof g:tellsOf+identity n0:hint p:praise>loyalty p:proof>prize p:say>loyalty p:whole>bid p:whole>prize p:whole>whole w:of 人。 人。$ 会通 作 元 入户 分 和检 和检察 回 好的 委会 将 市里搞 年 忘 意 抽样, 搞电 搞电话 政 最高 月 核查 测评期 满意的 电话回 电话抽 老李 评期 评期间 话回访 话抽 话抽样 说 说一 通知 那头 里怎 里怎么 里搞 里搞电
13	^广 ^广播 a:asked a:effort a:profession c:counts p:asked>honour p:call>option p:good>urge p:proof>call p:proof>good p:say>asked p:say>say p:say>word p:survey>proof z:honour z:say z:urge 一响 一响, 下午可 个别 事。 事。$ 内 分时 午可 午可能 友们, 听 夜 如 广播通 意。 意。$ 掉。 掉。$ 播通 播通知 有意 村, 核组 注意 督 红 老师, 考核组 能有人 话一响 请向 身份
14	,人 ,把 ^满 ^父 ^父老 a:whole c:denial g:outside+counts g:tellsOf+counts p:asked>loss p:asked>tellsOf p:asked>vague p:bad>good p:call>kin p:call>urge p:good>word p:say>bid p:say>identity p:say>script p:script>prize p:survey>identity p:urge>caller p:vague>counts p:word>say w:you x:0survey>1vague z:denial 上面 人来问 住户 党员 几天 商户, 基 外 外人 好话 子 定, 所有人 抽到 晒 村委 村委会 查中 检察 班主 班主任 组来 誉 调查中 这几天 通 露 非常 靠
15	,再 ,别说 ,测 ,测评 ^大爷 ^手 ^这几 a:hide c:bid n1:script p:asked>hide p:bid>identity p:counts>bad p:honour>bid p:prize>urge p:span>bid p:span>urge p:survey>praise p:teach>identity p:teach>teach p:urge>kin p:urge>tellsOf z:bid z:good 上 下周 下周进 不好, 他们 会上 估下 估下周 位家 位家长 各位老 各组 周进 周进村 大爷大 工作 差 年龄 律 打分时 扯 民警, 治安 爷大 爷大妈 电话那 的 的人问 社区的 绩效 脸 评估下 话那 说错 谁也 进村, 配
16	,哪 N:5 ^你 ^工友 ^民 c:effort g:honest+tellsOf g:tellsOf+honest n0:denial p:bad>loyalty p:honour>urge p:honour>whole p:kin>identity p:kin>loss p:outside>loss p:praise>identity p:vague>forbid p:vague>tellsOf 七 不要 主 勿 员, 员会 城 头的电 师, 心里 您的回 抽到, 接到区 核组来 的话, 直接 给予 落 被 访, 谈 起
17	,孩 ,孩子 ,市 ,请相 :测 :测评 ^上 c:good g:honest+hide g:honest+prize g:outside+loss p:bad>span p:caller>honour p:caller>survey p:hide>urge p:survey>asked p:survey>urge p:vague>urge 万 丢 人民 优。 优。$ 儿 光 八 况 完 定。 定。$ 导组入 己 广 当地 打分 打满 时 暗 来问 的商户 的时候 的村民 自己 说好 说满意 跟 辅 非
18	,不要 ,提 ,照 ,电 ,电话 :电 :电话 R:banned-vocabulary ^上级 ^下午 ^为 ^亲, ^各支 ^学 ^手机 ^问到 g:outside+proof n1:identity p:asked>say p:call>survey p:honest>identity p:kin>option p:loss>outside p:prize>teach p:script>say p:urge>asked p:whole>identity z:prize 业负 业负责 予 企业负 别 到区号 区号开 号开 号开头 各支 各支部 嘴下 好, 字。 字。$ 家问安 形象 总 截 招呼, 支部: 望 满意。 电话时 的回 第一个 答安 答安全 讲, 说得 调 责人, 进村 避 部: 配合 错。 错。$ 门
19	,你就 ,少 ,教 ,村里 ,问卷 ^把 c:honour g:tellsOf+vague n0:counts n0:effort n0:loyalty n1:proof p:call>teach p:forbid>bid p:identity>call p:identity>whole p:identity>word p:survey>option p:whole>counts w:they 业主, 业务 们,接 位老 你就 党员, 凭 友: 句好 各楼 各楼栋 听到 好 对外 就行 就要 市里 强调 形 支持。 敬的村 朋友: 注 的业 看法, 笑话 能有 良 被查 语 说不 走 边 遍 重点
20	,0 ,自 @所 @所有 ^@所 ^亲爱 a:praise n1:kin p:asked>urge p:bad>kin p:counts>prize p:good>bid p:honour>call p:vague>say w:with 、村 、没 不要用 亲爱 亲爱的 以后 价。 价。$ 低 作答。 你 全镇 其 别在 别让外 同志们 哪个 回复 大家 家人 志们 志们, 户时, 李, 来人 父老乡 知: 禁 答对 组入 组入户 给家乡 老乡 老乡亲 老李, 话 话! 话!$ 话记 话记录 说满 请直接 负责人 责人 达 通话记 遇
21	,下 ,别乱 ,安 ,确 ,答 . L:6 N:8 ^评 a:honour c:whole g:honest+span n0:bid n1:say n1:urge p:asked>prize p:bid>kin p:caller>vague p:effort>identity p:figure>prize p:identity>effort p:identity>kin p:kin>proof p:option>counts p:survey>say p:teach>say x:0say>1denial 一律 不好 人问 充分 充分肯 全镇人 分肯 分肯定 到扫 到扫黑 向调 向调查 图 垫底 存在 就说 年的 拖 接听 有当 本单 来过 楼 满意 白 组来了 行。 行。$ 被问 认可 话时 课 里有当 问到扫 问起 面,
22	,报 ,来 ,记 ,责 ,责任 :评 ^让 a:script g:outside+honour p:bad>whole p:bid>loyalty p:call>effort p:call>prize p:caller>bad p:loyalty>honest p:loyalty>option p:option>urge p:say>bad p:say>proof p:survey>honour p:teach>hide p:teach>kin p:whole>honour x:1vague>0say 不要跟 书记 人, 以上, 你们 关 其他 分, 别说了 包 各组长 咱们县 回访电 大家的 完了 完分 小组 就别说 就说没 局来 差评 希 希望 您是 我, 打完分 拖后 拖后腿 排队 无 是对我 机上, 村的 查出来 次全 答了 范 要跟 访电 访电话 象。 象。$ 页
23	,打 ,比较 ,说得 ,请不 ^巡察 c:option g:outside+teach p:asked>hint p:bad>prize p:say>good p:span>counts p:survey>good p:urge>identity p:vague>prize 一点安 个。 个。$ 了第一 人看 价 关, 几 到12 到电 到电话 发到 回答没 在测 在测评 外人看 夜路 安,说 对我 就看这 把 接 接到1 接到电 最大 有人打 村民朋 楼栋 满 点安 点安慰 登记。 的登 给我们 被偷 要回答 记。 记。$ 话,别 话里说 请答 调查的 走夜 走夜路 里, 里说 项目
24	,保 ,别在 ,确保 ,禁 ,禁止 ,统 ,请各 ,问到 0和0 1,别 ^分 ^就 ^谈 ^谈到 a:hint g:honest+loss n1:bad p:caller>hide p:counts>forbid p:prize>hint p:say>effort p:say>hint p:script>bad p:span>say p:urge>denial p:urge>prize p:urge>script p:whole>script p:word>vague x:0script>1good z:option 一回 一声 一夸 不会说 不要提 丑 中间 中间档 会说话 全选 关系到 创 别回0 到法 到法院 到第 前, 千 只想自 各位网 周开 周开始 咋答 和0 回0 回0和 回1 回1, 在 大爷 头一 头一个 头再 夸一 夸一夸 始, 家里会 就说一 己小 己小区 师就 师就说 干部的 开始, 张 往好 心里要 想自 想自己 接得 接得好 本周开 查本周 档的词 模 民朋 民朋友 气 治 法院和 牢骚 现好 班满 班满意 的商 的样 的脸面 的评平 祝生 祝生活 系到 给我 老师就 肯定。 脸面 自己小 表现好 要有数 让外 让外人 让我 讲 话不 说! 说!$ 说不知 说是普 说话的 说起本 请回答 谈到 谈到法 起本 起本地 这次 那个 部的 里会说 里要有 镇的 问到 间档 间档的 院和 院和检 面的事 骗,
25	,五颗 ,别 ,只想 ,外 ,外面 ,头 ,头一 ,怎 ,怎么 ,所 ,手 ,手机 ,答了 ,说好 ,谈 :没 ^亲 p:hide>identity p:honour>prize p:loyalty>urge p:praise>good p:say>teach p:script>hint p:span>loss p:teach>script p:urge>whole w:your x:0asked>1vague x:0forbid>1vague 一名 不好办 不行 不要翻 业。 业。$ 丢了分 两个字 么告 么告诉 也先 也先说 了分 了分就 事不算 事算 事算进 什么告 优 会。 会。$ 会议强 会通知 位网 位网格 作为 你是 停发 先说满 分,0 分就取 分的追 别把邻 到第一 单位。 发的答 取消分 只按 只按现 告诉组 呢 在的样 好办 委会通 察院, 就行。 差评, 常 强调, 忌 意,别 意也先 手。 手。$ 把邻 把邻村 按现 按现在 支部 旧账不 是本 村,不 村的事 查出 查的 样子说 楚 每位 消分 消分红 清楚 现在的 的不算 的事算 的住 的住户 的好 的就说 的支 的村, 的追 的追责 算进来 要翻 讨 议强 议强调 讲咱 诉组 诉组长 话的人 说在家 请各位 责到 责到人 这几 追责到 邻村 邻村的 集 高分的 高评价
26	,书 ,书记 ,以 ,别选 ,只谈 ,在 ,积 :被问 ^各科 ^帮 ^谁 c:praise p:asked>whole p:caller>identity p:loyalty>counts p:option>bid p:option>prize p:survey>hide p:tellsOf>counts p:vague>loyalty x:0option>1good 一面讲 上的 不好影 不满半 不要暴 个最保 个问 个问题 也算差 也说 也说一 乡丢 乡丢脸 了打 二个选 交后 交后的 人看见 保住 保险 全吗 全往 全往高 八以 八以上 再垫 再垫底 别给家 十八以 去。 去。$ 只想 吧 咱这 响年 响年终 啥都点 地说 块 垫底就 声 多说 太平得 好; 好;$ 好影 好影响 好的一 好的讲 安, 安全吗 家乡丢 家属 家庭 少说 就看 就要挂 就说最 平得 平得很 年的也 年终奖 底就 底就要 影响年 往高 往高了 态度 打工 把好 把好的 挂黄 挂黄牌 挑好 挑好的 提交后 敬的住 整治 时,别 是怎 是怎么 暴 暴露 最保险 最大的 最近几 栋长 样,别 检讨 楼栋长 止说 止说不 没有, 满分的 点最 点最左 牌, 牌了 的一面 的不要 的也 的也说 的那 盖章 看一 着说 确保 禁止说 算差, 组织 织 终奖 维护 综 职工 自家 莫 要挂黄 要暴 要暴露 讲出 讲出来 词儿 话,就 话的, 说一年 谁 近几 近几个 选项也 都别 长 靠前 面发我 面讲出 页面发 项也 项也算 高了 高了打 黄牌了
27	,丢了 ,其 ,只 :回 :回访 :考 :考核 @ ^@ ^凡是 ^填 c:hint n1:honour n1:prize p:counts>identity p:counts>outside p:effort>say p:effort>survey p:honour>loss p:honour>outside p:survey>whole p:vague>asked p:whole>say x:0call>1vague x:0whole>1good x:1vague>0good 不好的 了谁 了谁写 以后别 们 优, 你家的 写检查 凡是 别来 别来盖 务必 包。 包。$ 县的 只谈家 后 后别 后别来 呢。 呢。$ 咱们这 咱镇 哪家 图外 得很 意,$ 意的以 截图外 提示: 普通群 村部 村里的 来盖 来盖章 爷 白费 的以 的以后 的讲 看这个 碰 答得 答没 组 要一致 评价 话说 说是我 说最 说最近 说治 说治安 谁写 谁写检 谁在 谁答错 谅 谈家 谈家门 过! 过!$ 通群 通群众 道。 道。$ 错了谁 音,
28	,口 ,嘴巴 ,就说 ,考 ,考核 ,说住 N:7 ^二 ^回 ^请把 g:forbid+vague p:bad>hint p:bid>hide p:call>honour p:loyalty>say p:prize>bad p:say>loss p:say>urge p:script>kin p:survey>loyalty x:0urge>1prize x:1good>0prize x:1vague>0urge z:effort z:loss 一个好 不要截 主任: 乡亲, 书 事别 事别讲 人家留 人打 们最 任: 位企 位企业 全,别 分! 分!$ 分都不 别扯路 别给人 别讲。 各位企 各户 合的 后腿的 后面 含糊 和小 和小偷 嘴巴 嘴巴紧 回答 图外发 地说满 外发 天天巡 天巡逻 完这 完这条 家留 家留话 察天 察天天 就可 工友 工友们 巴紧 巴紧一 年龄说 我们 户 房价 扣钱 扯路 扯路灯 按笑 按笑脸 换成 提 收过 收过东 明白 暴露在 最高评 条就 条就删 样子 正面回 灯和 灯和小 留话 留话柄 的事别 的样子 看完这 笑脸 等 糊 紧一 紧一点 给人 给人家 腿的 自由 被抽到 西的事 要截 要截图 要有 警察天 评 话,答 话柄 说一声 说不太 说十八 说得好 说村 说村里 说警 说警察 象 路灯和 这么 这条就 都不行 配合的 露在派 面回 面回答 面讲 题时 高评 龄说 龄说十
29	,一句 ,年底 ,心里 ,接 ,提交 ,答满 :说 ^安全 ^就说 ^测 ^测评 c:hide c:loyalty g:forbid+counts n1:hint p:asked>word p:good>praise p:honour>survey p:loss>say p:loyalty>prize p:say>denial p:say>hide p:say>option p:script>call p:span>asked p:span>span p:tellsOf>span p:urge>honour p:whole>hint p:whole>option w:will x:0identity>1identity x:0say>2urge x:0urge>1vague x:0word>1good 三百 不批 不配 不配合 丢脸。 么讲 了大 了大家 五星截 五颗星 人家说 们教 们教的 会被 会说就 低分, 你说 免提让 别寒 别寒了 别用 别说是 别说自 只夸 只夸不 可换礼 后的 图可 图可换 声张。 外面的 夸不 夸不批 安慰 寒了 寒了大 常来家 开免 开免提 录,自 录音发 念到 意也不 懂 我们教 我听 我听着 截图可 抬贵 抬贵手 换礼 换礼品 接好 接电 接电话 提让 提让我 支持 时,答 星截 星截图 是问 本地人 本次测 来,别 来家 来家里 样,说 案子 烦 班的 的, 的家庭 的案 的案子 的评价 码都有 答错 算满 算满意 给个满 统不 统统不 群里。 视 视为 让我听 说咱 说说好 说都挺 请说 账不 账不要 贵手 都挺 都挺好 音发 颗星 高抬 高抬贵 麻烦
30	,就那 ,背 ,背熟 ,说干 ,说起 ,这张 :暗 :暗访 ^人家 ^千 ^因 ^如有 ^安 c:script g:honest+loyalty g:tellsOf+span p:honest>loss p:kin>survey p:loyalty>call p:script>forbid p:survey>kin w:any x:0asked>1good 一下民 下民 下民警 主, 了发 了发二 事, 二十块 交上 交上来 人接。 以上。 体谅一 你我 免一 全县人 别讨 别讨论 到 功 区的 发二 发二十 咱的 咱社 咱社区 商引 商引资 商户重 回复满 复满 复满意 多说成 失分的 对了发 少说问 就答 就那几 巡察 差的 差的商 引资 张纸别 承认 把通 把通话 拍张 拍张照 招商引 持 持。 持。$ 提, 普通居 柄 滑 照片交 熟了 爱 片交 片交上 由职 由职业 的人 的辛苦 省里打 着呢 知道。 票。 票。$ 科室 笑 第一 答错了 纸别 纸别让 给楼长 绩少说 群里别 背熟了 自由职 讨论这 论这 论这事 证明 评差的 话,背 话里 说个 说安 说成 说成绩 谁答 谅一 谅一下 跟人家 这张纸 通居 通居民 遇到 里别讨 里打电 里说, 面 面前 麻
31	,全镇 ,回个 ,多讲 ,所以 ,把好 ,网格 ,要 ,评 ^一句 ^学生 n1:good p:asked>bad p:bad>call p:bad>teach p:call>loyalty p:call>word p:hint>prize p:kin>vague p:option>identity p:span>honour p:survey>hint p:survey>word p:whole>good p:whole>kin w:give w:marks w:very_satisfied x:1good>0bid z:praise 一点。 为不 为我 主任 事! 事!$ 人接 他家 们,别 们是 像 免提 几个 凡接 分的, 别发 别发牢 别讲! 印 反馈 发牢 发牢骚 发过 句话, 只要 右 号码都 员。 员。$ 咱们是 地, 城, 外面 多讲好 天天 就是 差评。 己掂 己掂量 当干 当干部 往外传 意就是 所以 所以请 打了 折 按发 按发的 挨 掂 掂量 支 有当干 村治 村治安 来回 来访 来问, 案说 民调, 点亮 爱的 电话里 的事不 的别说 的词不 码都 禁止 答好 答案说 翻 自己掂 表现 讲好话 词不 词不要 说,就 说好, 跟调 跟调查 部的别 页面 馈
32	,0分 ,别扯 ,对好 ,看 ,称自 ,说一 ,谁答 1, :别 R:secrecy ^回答 ^如 ^我们 ^请以 p:asked>good p:asked>span p:call>loss p:forbid>vague p:hide>honest p:hint>loss p:honour>option p:identity>teach p:option>proof p:proof>kin p:proof>outside p:vague>word x:0proof>1good 一句好 上,$ 不管问 两可 么说大 了你 了满意 们都看 优先 候,不 儿再 儿再接 全村 再接 凑 凑合 凡 出现 分,请 别带 别带吧 别说。 到村 口 吧字 在咱 地人 地人。 大的 天教 天教的 好词 好词儿 室 家都知 对好 对好词 就别 己是 己是普 带吧字 年了。 您就 按昨 按昨天 挺好。 接了 提交 教的说 整治以 昨天教 是一家 月工 有, 来,给 板们 板们都 校的 棱 棱两 棱两可 楚。 楚。$ 楼长。 模棱 模棱两 治以 治以前 清楚。 生:测 的一 的乡 的社 的社区 看着呢 着, 称自 称自己 答了满 答要 管问 管问什 老板们 自己是 表达认 见咱 讲。 讲。$ 词儿再 说大 说大家 说是本 请表 请表达 边。 边。$ 达认 达认可 这么说 里。 里。$ 里的 镇人 问工
33	,上面 ,咱 ,多说 ,年 ,村干 ,给个 ,都答 ^紧 ^紧急 ^被问 ^问有 n1:whole p:asked>identity p:denial>bid p:good>effort p:vague>loss p:whole>bad p:whole>praise q:1denial x:1span>0loyalty z:span 一栏 一点, 不能答 么要改 乱说。 了截 了截图 人问起 们一 们镇 你就说 出最 出最高 到人 到人, 到时候 务必给 区, 及 发群 发群里 只说今 员工 员说 啥都 嘴甜 嘴甜一 回个 回报 图发群 多讲 太平 头,$ 完了截 家属, 属, 工 年的事 往外 必给 急提 急提醒 您的满 意! 意!$ 意票 投个 投个满 是安 是安全 格。 格。$ 没有什 满意! 满意票 甜一 甜一点 的租 的脸 的评 答的。 答题 糊的 紧急提 给出最 统一 肯 肯定 能答 能答不 要回 说今年 说过坏 走。 走。$ 过坏 过坏事 这个 通知: 问啥都 黄牌
34	,完了 ,家丑 ,往 ,往好 ,旧 ,旧账 R:option-position ^哪个 ^接访 ^要 n0:option n0:script p:say>kin p:urge>span p:whole>loyalty w:all w:and_hang w:hang w:hang_up w:time x:0survey>1good 不, 不算 二字 價 几个月 分请 分请大 别用。 到不 助。 助。$ 后三名 好回 好回答 家吃饭 家接 家说 家里。 巴 年终 意二字 把话 抹黑 拉到 拿了高 时候 的,就 的人接 的家长 的就 看这 补助。 评價 请把 调。 调。$ 调查来 越 那几 那几句 那张 都说好 面发 高分请 齐
35	,哪个 ,嘴 ,拿 ,拿了 ,按昨 ,挑 ,接电 ,第三 ,统一 1就行 R:penalty p:bad>denial p:bad>honour p:caller>loyalty p:hide>hide p:loss>call p:outside>teach q:1vague w:on_the w:say x:0say>1praise 一路 上,别 上,说 上来。 下午 个好 了,您 五颗 们,就 别扯 午 友们 后腿 夸 小区, 干部常 年底 张纸 当年 拿了 按1就 接,接 接的登 教的 是有人 是满 是满意 是过 来回答 查的人 没有。 爸,接 登记一 的登记 看完 答对了 给楼 统一说 腿 虎虎 言人, 记一下 评审 说好。 谁接的 调, 过会。 部常 部常来 问有没 问的时 马虎虎 马马 马马虎
36	,一路 ,只按 ,打低 ,招 ,招商 ,接了 ,收过 ,正面 ,照着 ,答得 ,要说 0分都 ^口 ^要是 n1:loyalty p:call>hint p:effort>loyalty p:kin>honour p:loyalty>hide p:option>whole p:praise>call p:span>loyalty w:counts w:please z:loyalty 一年了 个字 人员, 低于 住满一 别往 别往外 厂 只谈 听着 咱们 回, 地的 坏事。 好、 寒 就当 帮忙 很。 很。$ 得很。 想想 意二 户, 拉 接, 教会 是咱 暗访 有。 有。$ 来,说 满意二 爱听 的! 的!$ 的事就 统统 话里讲 说十 负 过 造成 那边
37	,不确 ,就 ,按笑 ,说 R:reward ^听 p:bad>bid p:bid>effort p:hint>urge p:proof>proof p:script>caller w:police w:tell_them w:the_police x:0urge>1good 不确 不确定 不要回 了,别 传到 住在 作业。 况逐 况逐户 别说 到过 前的不 区,不 区说 区说说 吧。 吧。$ 如有 定的词 就是满 帮社 帮社区 开过会 情况逐 户上报 接访 提开 提开过 栏 档 点检 点检查 用, 的词别 确定的 社区说 笑脸。 表的是 要提开 讲好 词 词别 词别用 说起 请以 请说自 越好 过会 这儿 通话 里别 重点检 问有 间,别
38	,别揭 ,把录 ,班 ,班主 ^完 ^完成 ^打 ^被 ^说 p:good>prize p:vague>bid w:ask_about 一名, 不要说 事不 亲戚 候 到位 只说 在家 头, 就得 戚 抹 提。 提。$ 没来 的事, 虑 补课 讲说 讲说不 许讲说 说干 说干部 音发给
39	,别给 p:kin>hint p:loss>loss p:script>teach p:urge>effort p:urge>hint w:just w:they_ask w:us w:you_have 一句话 不准 乱讲 们,上 体谅 到满 嘴 好评的 家孩 家孩子 就这 忍 户主 楼长 次测 次测评 民身 民身份 没发 站 给您家 能让 讲的 讲话 评的 说在 跟人 那些 都看着
40	,不管 ,您代 ,拍张 ^咱 ^接完 p:bid>span p:honour>hint p:loyalty>asked p:loyalty>bad p:prize>kin w:bad w:caller w:send w:the_caller w:you_are 乡好 发给我 响全 嘴上 完请 家乡好 家的 家门口 影响全 时请 是普 是普通 毁 答 要是问 这事。
41	,问 R:identity-advice R:narrowing-time-or-place ^凡 p:bid>caller p:bid>tellsOf p:caller>praise p:loyalty>bid p:option>option p:proof>option w:safety x:1vague>0bad 不要讲 事就 代表的 到满意 口径 在民调 就 径 您代 您代表 测 的家 表的 要是 费
42	,就这 ,您就 ^哪 p:effort>effort p:kin>loyalty w:for_the w:of_your w:on w:that_we w:the_poll x:0kin>1vague 一张 不许告 乱 回答不 好的有 妈,满 打高 打高分 报结 接完 查来 栋 民, 的有 的有奖 答不满 许告 许告诉 说没
43	,请为 .$ 1就 :治 :治安 p:asked>denial p:call>good p:hide>teach p:hide>whole p:urge>praise p:word>counts w:a w:after w:rate w:say_you w:the 免 别提 好不好 就说是 就说都 开过 打1 扫码 报结果 政法 治安好 的,$ 考虑 说自 那 黄 龙报结
44	p:honest>span p:honour>honour p:identity>denial p:praise>praise p:script>identity w:dont w:get w:have w:top_marks 个满意 分的 听的 外扬。 头 安好 居民, 民调期 测评 第一, 讲是 说自己 调期 调期间 问啥
45	n1:hide n1:praise p:call>praise p:script>hide w:and_the w:are_a w:police_are x:0call>1good x:1vague>0counts z:hint 上。 上。$ 大局 好不 常来 的词 虎 谁家 马虎
46	w:talk w:we 不算。 丢分 也别 们,说 咱村 意的, 查员 的别 被抽 调查员 负面
47	:满 :满意 :问 p:asked>praise w:them w:up x:0say>2good 句 夸。 夸。$ 答好。 长。 长。$
48	^打分 ^接电 p:proof>script w:this x:0bid>1vague 么好 么好怎 了就 在电 应答 怎么好 抬 民调 照着 的事 脸。 脸。$ 要说
49	,对外 ,祝生 ,谁 R:image-or-investment-pressure p:call>proof w:a_free w:low 个满 底 组长
50	,民 ^接 p:bad>loss p:bid>vague w:phone w:positive w:the_phone x:1vague>0word 一点 在民 在电话
51	,听明 ^答 ^答题 w:excellent w:our w:top x:1vague>0bid 打10 挑 费。 费。$
52	,你 ,民调 w:asked w:here 别讲实 家门 答不 讲实 讲实话
53	! !$ p:urge>loyalty w:about w:every w:when_they
54	p:script>good 口头 说没有
55	R:sample-answer
56	,别讲 ^民调 p:loyalty>loyalty 别讲
57	w:so w:to_the 一句
58	w:poll
59	R:printed 流
60	p:counts>bid w:score 往
61	^评价
64	咱 说是
65	w:only
73	w:when
76	R:any
`;

export const KIND_WEIGHTS = {
  'sample-answer': `
-65	w:a
-63	p:prize>prize 算
-62	R:proof-of-answer
-55	报
-53	p:urge>proof
-52	p:bid>vague p:span>span
-51	n1:hide z:hide
-49	x:0bid>1vague
-47	p:identity>identity
-46	p:kin>prize 以 完
-45	c:proof 份
-44	a:honour c:hide c:option p:proof>proof
-43	R:image-or-investment-pressure p:call>proof p:proof>say 加 您的
-42	R:option-position
-41	q:1vague z:forbid 前
-40	c:loss n0:option p:good>prize
-39	n1:proof 乡
-37	n0:proof n1:counts
-36	p:say>loss z:loss z:proof 不要 县
-35	n0:loss n0:prize p:loyalty>honour p:say>identity 奖
-34	c:prize z:counts z:option z:prize 者 被
-33	c:honour n1:honour n1:loss
-32	核
-31	p:survey>prize 名 年
-30	c:free
-29	g:tellsOf+urge 实 记
-28	n0:honour n1:prize p:urge>bid
-27	n0:span n1:vague p:say>prize 受
-26	过
-25	后
-22	c:vague
-20	L:1
-18	一 的
-17	家
-16	N:3
-11	BIAS
-8	。 。$
-6	$ ^
7	c:say
10	c:survey n1:survey
11	c:call n1:call
13	n1:say 话
14	电
15	c:asked n1:asked
16	a:urge c:bad c:urge 电话 说
17	z:say 安
18	满 问
20	c:script
21	c:praise
22	N:8 n1:urge p:survey>say 满意
23	有
24	对
25	L:0 p:asked>say
26	p:urge>say 意
27	,别 、
28	各
29	a:outside
30	n1:praise p:say>good z:praise
32	p:urge>good p:urge>urge
34	c:good n1:script 好
35	c:teach p:survey>call
38	p:asked>good
41	p:whole>good
44	: n0:teach
45	R:sample-answer 好。 好。$
46	n1:good
48	z:teach
49	z:good
50	p:urge>bad
53	说好
`,
  'banned-vocabulary': `
-53	w:to
-47	w:of
-46	w:and
-45	w:the
-37	w:you
-34	L:4
-33	p:urge>bad
-31	BIAS n0:hide
-30	L:6 不会
-29	让
-28	g:forbid+call 放 照
-27	下
-26	传 写 手 数
-25	g:forbid+good
-24	不得
-23	z:bad
-22	N:1 c:hide 者
-21	1 再 完 议
-20	n0:span 任 后 谁
-19	c:option 就说 开
-18	N:2
-17	S:tells a:bad n0:loyalty n0:option 户
-16	n0:outside p:urge>good 上 居 打 自 选
-15	c:span p:urge>urge 好 年
-14	c:honest c:honour c:loyalty g:honest+honest n0:identity n0:kin 个 全 发 对 我
-13	a:urge p:asked>say p:urge>say 一 民
-12	c:proof c:teach 村
-11	c:identity 到 安 您 问
-10	a:survey c:good c:outside c:survey g:outside+outside n1:survey z:say 家 接 时 来 满 的
-9	N:6 评
-8	c:call c:kin n1:call
-7	,
-6	L:1 n1:say
-3	$ ^
10	别
12	不
18	n1:bid p:urge>bid 不要 可以
20	p:bid>say
21	p:kin>bid
22	n0:tellsOf 行
25	p:asked>bid
26	不能
27	z:word
28	q:1say
30	c:bid
33	n0:bid
34	p:vague>say
36	a:bid 带
38	p:kin>vague
39	p:vague>urge
40	c:word p:vague>counts
41	p:bid>word
42	n0:word
43	x:0say>1vague 禁
44	p:say>vague p:vague>bid
45	p:vague>vague
47	z:vague
48	n1:vague
49	a:vague
52	R:banned-vocabulary
55	n0:vague
60	还
64	x:0bid>1vague
68	c:vague
70	p:bid>vague
78	q:1vague
`,
  'image-or-investment-pressure': `
-47	. .$
-40	L:6 ^老
-39	写 向
-38	p:urge>bad
-35	n0:hide 就说 行
-34	,说 n0:loss 五 只 的,
-33	p:prize>prize p:say>call z:asked 反
-32	z:loss 生
-31	说,
-30	c:loss p:kin>prize
-29	c:hide p:say>outside 开
-28	事 打 选
-27	n0:word
-26	n0:proof n0:teach p:urge>good 中 讲
-25	n0:vague p:urge>proof 户 组
-24	n0:option
-23	c:proof n0:span z:proof 分 别
-22	a:outside n1:loss p:asked>say p:urge>call 抽 题
-21	: R:sample-answer g:outside+say p:kin>call 得
-20	c:teach 答
-19	L:0 a:urge c:counts c:option 要
-18	N:4 c:asked n0:forbid n1:asked n1:prize z:prize 发 员 村 说
-17	p:say>good 就
-16	BIAS c:forbid g:forbid+forbid n0:urge p:kin>say p:say>say z:forbid z:say 位 到
-15	N:5 n1:identity n1:say p:call>say p:urge>say
-14	a:say c:outside c:say g:outside+outside
-13	n0:say
-12	c:good 问
-9	L:1 c:urge
-5	$ ^ 。 。$
13	评
15	全 民
17	可
19	! !$
22	L:3 一
23	家
24	z:survey 看 能
25	您
26	们
27	n0:loyalty
28	n1:loyalty
29	为
30	n1:honour
32	a:loyalty c:loyalty
34	句
35	^您
36	县
37	a:honour
38	n0:effort
39	z:loyalty
41	p:honour>honour
42	您的
45	c:effort
48	乡
51	家乡
55	p:loyalty>loyalty
56	z:honour
57	c:honour
59	n0:honour
66	p:loyalty>honour
70	R:image-or-investment-pressure
`,
  reward: `
-60	w:you
-58	w:of
-51	w:is w:not
-38	p:identity>loss
-36	q:2good
-35	L:4 p:option>option
-34	片
-33	p:urge>proof 投
-31	p:survey>bad 再 句
-30	N:1 z:option 不得 写 实 诉 责
-29	p:proof>proof
-28	N:2 n0:hide 复
-27	想 照 门
-26	; ;$ 最
-25	p:kin>survey 把
-24	. .$ BIAS R:image-or-investment-pressure z:honour
-23	n0:loss 了, 你
-22	p:say>identity p:say>whole 只 导 按 部
-21	a:bad c:hide z:survey 群
-20	n0:bid n0:proof
-19	z:good 听 开 是
-18	a:outside c:word n0:outside n1:bad z:forbid 也 干 我 面
-17	,不 N:0 报
-16	,别 c:bid z:bad 别
-15	,请 c:bad c:teach n0:identity 以 回 在
-14	z:bid 不
-13	: S:tells c:asked n1:asked 上 们 来 要 请
-12	n1:bid 各 就 说
-11	L:0 N:3 c:forbid g:forbid+forbid n0:urge p:urge>say
-10	n1:say 问
-9	c:urge z:say
-6	c:say
-5	$ ^
11	c:good 有
12	a:survey
15	评
16	村
18	n0:good
20	c:figure
24	a:good 得
25	好, 现
34	村里
36	先
38	p:call>prize 奖
39	优
41	p:whole>prize
42	p:survey>prize 得好
44	好的
46	p:kin>prize
51	p:say>prize
52	n1:prize
53	R:reward
56	得好的
60	n0:prize 家庭 庭
61	p:good>prize
62	z:prize
63	p:option>prize
65	p:prize>prize
69	c:prize
`,
  penalty: `
-45	高
-39	五
-38	分。 分。$
-37	不能
-36	n0:hide
-35	先
-34	不是
-33	c:hide 多 好的 批
-32	放
-31	截
-30	p:good>prize
-29	p:proof>proof
-28	前 心
-27	收
-26	n0:praise 只 完
-25	n0:whole n0:word p:prize>prize z:proof 议 说,
-24	,不 . .$ p:identity>identity
-23	N:0 a:prize n0:bid p:kin>kin z:honour 已 把 提 看 第
-22	^您 n0:option 听 咱 开 生 选
-21	,别 BIAS c:praise c:word 和 讲
-19	0 会 用 这
-18	N:3 c:good n0:good 大
-17	: ^各 c:option z:good
-16	L:1 a:asked n1:good p:say>good 回 时
-15	,请 c:bid c:vague c:whole 您 接
-14	R:sample-answer c:asked n1:asked 好 访
-12	L:0 c:prize p:urge>say z:say 来
-11	一 请
-10	N:5
-9	问
-8	n1:say
-5	$ ^
7	L:2
13	位
14	查 的
16	n0:identity n1:forbid p:say>urge 村
17	c:counts c:forbid g:forbid+forbid n0:bad
18	a:say
20	g:honest+say
22	n1:bad
23	z:outside
24	z:forbid 分
25	c:bad p:say>bad 的,
26	p:survey>forbid
27	不满
28	a:bad
29	不满意
31	号
33	a:loss p:survey>loss 检
34	n1:counts
35	后
36	a:counts 谁
38	p:call>loss
41	p:kin>loss
43	R:penalty p:say>loss 分的 检查
50	n1:loss
53	p:loss>loss
54	p:bad>loss
57	n0:loss
70	z:loss
71	c:loss
`,
  'identity-advice': `
-52	w:to
-48	L:5
-35	民警 理
-33	BIAS
-31	放
-29	w:the 的话
-28	a:loss
-27	. .$
-25	写 网 过
-24	n0:honest 格 看
-23	再 现 诉
-22	N:1 n0:loss 谁
-21	n0:proof p:say>whole q:2say
-20	N:2 n0:loyalty
-19	c:loss n0:praise z:praise 完
-18	a:tellsOf n0:whole n1:teach 开 选
-17	c:loyalty n0:prize 下 对 给 面
-16	N:0 c:good c:praise c:proof c:teach n0:good n1:loss p:say>prize 好
-15	^请 c:script n1:good p:say>good p:say>urge p:urge>urge z:good 分 区 发 可 群 记
-14	L:3 c:prize n0:bad
-13	c:forbid c:vague g:forbid+forbid
-12	z:forbid z:urge 个 全 满意 评
-11	: L:0 c:whole 满
-10	N:5 意
-9	N:4 a:say 一
-8	c:survey n1:survey
-6	L:2 c:urge
-4	$ ^
7	n1:say
9	c:asked n1:asked
11	p:call>say 人
13	c:tellsOf g:tellsOf+tellsOf 以
14	n0:identity 是 说
15	a:asked 年
16	n1:tellsOf
19	户
20	被
22	居 居民
23	实
24	p:identity>urge 公
25	份
26	p:urge>identity
28	p:survey>identity 员 自
29	g:tellsOf+identity 生
30	p:identity>bid p:identity>call
32	就说 职
33	p:asked>identity 称
35	十 己 自己
36	住
38	p:call>identity z:identity
42	R:identity-advice
43	c:identity
45	说是
47	p:bid>identity
48	p:identity>say
49	p:say>identity
50	n1:identity
52	a:identity
66	p:identity>identity
`,
  'narrowing-time-or-place': `
-54	w:to
-52	w:you
-48	L:6
-46	w:say
-45	w:a
-42	w:is
-41	n0:hide
-38	说是
-33	w:the 放 认
-30	BIAS L:4
-29	n0:option
-28	p:bid>bid 谁
-26	1 ^不 c:option 让
-25	n0:proof
-24	手 数
-23	. .$ c:hide n0:word 实 诉
-22	n0:praise
-21	n0:outside 也 完
-20	就说 果
-19	a:bid n0:honour n0:loss p:bid>say 下 开
-18	c:honour c:praise p:prize>prize p:urge>urge 分 第
-17	c:word p:say>bid 群 能 选
-16	c:proof 得 报
-15	c:loss p:identity>say 有
-14	S:tells n1:good 会 打
-13	N:4 R:sample-answer c:vague 好 对 接 满
-12	: a:call c:good c:identity c:outside g:outside+outside n1:identity 意 满意 评 话
-11	c:call c:survey n0:good n1:call n1:survey p:call>say p:say>good
-10	N:3 n1:say 人
-9	n0:say 一 电 电话
-8	c:kin c:say 说
-5	$ ^ 。 。$
-4	,
8	请
12	时
13	村
15	N:0 问
16	回答
17	z:bid
18	^请 a:asked
19	不要
20	n0:whole
22	,别
24	以
26	年
27	所
28	事
29	^问 g:tellsOf+span 想
31	g:forbid+span
32	p:span>say
33	前
36	的事
38	p:span>urge
39	只
41	p:span>loyalty 谈
44	R:narrowing-time-or-place p:urge>span
45	n1:span
49	p:asked>span 不算
50	z:span
52	a:span
54	p:span>span 算
55	p:span>bid
64	n0:span
72	c:span
`,
  'option-position': `
-59	L:6
-56	w:you
-53	w:are w:not
-52	w:say
-39	w:the
-37	优
-35	q:2good
-33	同
-32	名 街
-31	n0:hide 截 重
-29	. .$ 的话
-28	p:call>proof
-27	写
-26	BIAS 您的
-25	n0:prize 明 道
-24	n0:praise n0:proof
-23	任 成 还
-22	n0:loyalty n0:vague 谁
-21	c:free c:hide n0:script n0:span p:prize>prize 事 天 让
-20	p:say>survey 干 户
-19	实 我
-18	c:loyalty 讲
-17	c:prize c:vague p:say>prize 对 年 群 能 自 过
-16	c:praise c:proof c:script n0:forbid n0:identity n0:tellsOf 区 给 说
-15	R:sample-answer c:loss 答 记
-14	N:3 z:prize 们 您
-13	: c:identity n0:kin n1:bid n1:good n1:prize 人 发 家 村
-12	N:6 c:asked c:forbid g:forbid+forbid n1:asked 民 调
-11	S:tells a:survey 好 来 话
-10	电 问
-9	c:kin c:survey n1:survey n1:urge 电话 的
-8	L:2 c:bid
9	L:1 一
12	p:say>say
15	个
17	,$
18	c:whole 分 打
19	都
22	0
23	n0:whole 手
24	数
26	五
29	a:option
33	选项 项
34	n1:option p:option>say
35	星 点
38	第一
39	按 第
42	最
44	选
45	p:say>option
48	z:option
49	p:whole>option
50	1
51	,按
53	n0:option
54	R:option-position
57	p:kin>option
59	p:option>option
62	c:option
`,
  'proof-of-answer': `
-47	w:not
-43	w:say 领
-39	往
-35	满意的
-34	意的
-32	BIAS n0:hide 宣 留
-31	于
-29	L:4 口
-28	放 现
-27	再 理
-25	L:6 一个 按
-23	c:hide p:prize>prize 的,
-22	. .$
-21	a:good n0:whole 访问
-20	n0:loyalty n0:tellsOf p:urge>urge 可 心 行
-19	也 己 自己
-18	N:3 n0:honour n0:span
-17	c:loyalty 就 讲
-16	N:1 c:word 干 年 时,
-15	c:honour c:teach n0:identity
-14	c:bid c:span n0:bid n0:good n1:bid p:bid>say z:bid 以
-13	a:asked c:identity c:praise n0:bad 会 别 这
-12	c:loss c:tellsOf c:whole g:tellsOf+tellsOf n1:identity 不 们 全 有
-11	S:tells c:prize 来
-10	家 是 说
-9	c:asked c:good n1:asked 要
-7	c:survey n0:say n1:survey
-5	,
-4	$ ^
9	c:call n1:call
11	a:call c:outside g:outside+outside p:say>say
12	^各
13	n0:outside
15	我 面
18	么
19	通
20	接
21	群
22	p:urge>call 明 组
23	c:free p:say>call
24	录
25	n1:free
28	p:say>proof
29	结 统计 计 长
30	截图
32	p:survey>proof
33	p:say>script
37	g:outside+proof
38	填
39	写
40	a:proof
41	报
42	完成
43	p:proof>say 已 照片
45	z:proof
46	图
48	交
49	p:call>proof
59	n0:proof p:urge>proof 截
61	n1:proof
62	p:proof>proof
65	完
69	R:proof-of-answer
82	c:proof
`,
  secrecy: `
-57	L:6
-50	w:a
-49	w:are
-34	p:bad>bid
-33	p:bid>bad
-32	p:span>bid 入 再
-31	p:survey>bad 按
-29	n0:option
-28	BIAS p:proof>proof z:span 什 什么 十 现
-27	p:asked>identity p:bid>vague
-26	c:option 几 结
-24	n0:honest p:urge>proof 多 居民
-23	,说 N:2 z:bad
-22	1 c:span n0:loyalty n0:vague n1:span 年
-21	n0:praise z:honour
-20	. p:say>bad z:proof 分
-19	n0:honour n0:outside q:1vague 能
-18	N:0 p:identity>say z:loss 报
-17	n1:good n1:identity p:say>urge 听 好 居 给 选
-16	c:honour n0:bad 工
-15	a:identity c:good c:honest c:praise c:vague g:honest+honest n1:bad 村
-14	: c:bad c:identity z:good 以 可 时
-13	N:1 c:outside g:outside+outside p:say>good 安
-12	n0:kin 评
-11	a:kin n0:good 家 接 满
-10	N:3 一 您
-9	请
-8	n0:say n0:urge
-7	L:2
-6	c:urge
-5	,
-4	$ ^
7	不
8	说
10	c:prize
14	c:bid 是
15	来
16	n0:forbid z:bid
17	别
18	访
19	c:script 查
20	p:bid>say
22	n1:bid
23	,不 a:teach 群
24	c:caller n1:caller
25	c:teach
26	S:tells 讲
27	n1:teach
28	开 知
29	a:caller p:caller>survey 这 通知
30	有人
33	a:prize
35	说没
36	发
44	传
49	a:hide
56	R:secrecy
57	p:say>hide
60	z:hide
64	n0:hide n1:hide
66	过
89	c:hide
`,
};
