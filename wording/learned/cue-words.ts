// Words by what they do in a sentence, for the learned layer: it weighs a group, and one group after another, so that a word
// that no specimen holds counts like its neighbours. A word stands in one group; a longer word goes before a shorter one.

interface CueGroup {
  /** Why the group is told apart. */
  readonly reason: string;
  /** Words in plain spelling, between spaces. */
  readonly words: string;
}

export const CUE_GROUPS = {
  survey: {
    reason: '说到调查、考评、评估：说话的场合 · the occasion: a survey, a rating, an assessment',
    words:
      '民调 测评 调查 问卷 12340 满意度 安全感 考评 评议 暗访 抽查 回访 随访 评估 考核 考核组 督查组 督查 巡察 巡视 摸底 抽样 民意 暗访组 督导 督导组 检查组 评估组 第三方 第三方评估 评审 测评组 排查组 验收 调研 调研组 民意调查 电话调查 电话访问 访谈 回访电话 民调中心 统计局 知晓率 幸福感 获得感 评比 年终抽查 国检 省检 普查 测评员 考察组 工作组 检查 抽测 survey poll polls pollster surveyor surveyors interviewer interviewers assessor assessors assessment questionnaire inspectors',
  },
  call: {
    reason: '电话、短信、扫码：问话到来的途径 · the way in which the question comes',
    words:
      '电话 来电 打来 打给 打电话 接到 接听 接电话 陌生号码 号码 拨打 电话响 手机响 铃响 短信 二维码 扫码 通话 挂断 挂了 座机 手机 接起 接起来 打过来 打进来 接通 打到 致电 接了 接的 铃声 响了 call calls calling phone ring rings telephone caller callers',
  },
  asked: {
    reason: '被问、被抽到 · being asked or drawn',
    words:
      '问到 问起 问及 问您 问你 问你们 问咱 人家问 他问 她问 问啥 问什么 问甚么 问嘛 被问 抽到 抽中 受访 接访 被访 被抽中 被抽到 提问 来问 打听 询问 问话 问我们 问的 有人问 谁问 怎么问 轮到 点到 选中 问 ask asks asked',
  },
  caller: {
    reason: '问的人 · whoever asks',
    words:
      '访问员 访员 调查员 调查人员 人家 对方 外人 外头人 上面 上级 上头 省里 市里 县里来人 上面来人 领导 那边的人 打电话的人 来人 外地人 记者 检查的人 调查的人 暗访人员 话务员 那头 电话那头 电话那端 督查人员 评估人员',
  },
  say: {
    reason: '回答的动作 · the act of answering',
    words:
      '说 讲 答 回答 回复 作答 应答 答复 评价 打分 选 勾 填 给 道 唠 摆 表示 表态 回应 选择 勾选 填写 评 打 报 讲讲 说说 回 点 按 回个 打个 给个 来个 发声 表述 反映 讲述 张口 开口 口头 说话 讲话 选填 填报 说是 就说 就讲 就答 说成 答成 讲成 say saying tell telling answer answering reply respond choose pick rate mark give giving',
  },
  good: {
    reason: '讨好的回答 · an answer that pleases whoever is rated',
    words:
      '满意 安全 非常满意 很满意 十分满意 特别满意 非常安全 很安全 满分 高分 最高分 好评 五星 五颗星 五分 十分制打十 10分 100分 一百分 优秀 优 最优 最好 最高 最高档 很好 非常好 都好 全好 挺好 蛮好 真好 太平 平安 和谐 和睦 放心 好转 变好 好多了 变好了 好得很 没得说 没话说 没问题 顶呱呱 棒 不错 真不错 巴适 安逸 要得 美滴很 嘎嘎好 老好 公正 公道 给力 热情 贴心 及时 良好 优良 太平得很 稳定 完美 圆满 最高评价 无可挑剔 满满 五星好评 比往年强 相当好 很有安全感 敢走夜路 一切都好 样样好 样样都好 样样满意 都满意 全满意 全五星 给五星 笑脸 最满意 excellent satisfied safe wonderful peaceful perfect great fine top full ten good highest positive five',
  },
  denial: {
    reason: '否认有问题的回答 · an answer that denies a trouble',
    words:
      '没有 没听说 没听说过 没见过 没碰到过 没发生过 不存在 不担心 不怕 没丢过 没被偷 没发现 从没 从来没有 没啥 没事 啥事没有 没什么 没有没有 没有意见 没有建议 没意见 未发现 没收过 没有收 不知情 无',
  },
  praise: {
    reason: '请人夸、说好话 · asking for praise or kind words',
    words:
      '撑腰 长脸 口蜜 嘴上抹蜜 讨喜 说个好 帮说 抬一抬 多加分 加分 支持工作 给予支持 多支持 大力支持 充分肯定 高度评价 成果 丰硕成果 夸 夸夸 夸一夸 夸咱 夸奖 赞 点赞 美言 美言几句 好话 捧场 捧 撑场 撑场子 撑撑场子 赞扬 赞美 表扬 肯定 认可 好听的 好听 顺耳 往好里说 往好了说 挑好的 挑好的讲 捡好的 捡好听的 嘴甜 嘴甜一点 暖心话 正面 积极评价 正能量 翘拇指 竖大拇指 说好 讲好 多讲成绩 成绩 优点 亮点 长处 好处 变化大 变化 报喜 贴金 唱赞歌 说句好 说声好 道声好 道一声好 给面子 顺心话 漂亮话 吉利话 支持一下 多支持 多多支持 kind nice well praise',
  },
  whole: {
    reason: '不留余地的范围词 · words that leave no room: all, uniformly',
    words:
      '都 全 统一 一律 全部 一概 统统 通通 个个 人人 每个 每题 每道 样样 句句 全员 统统都 无论 不管 甭管 不论 所有 任何问题 一致 齐 逐户 逐人 挨家挨户 每一个 每户 全都 均 不管谁 不管问什么 问什么都 一口 永远 始终 全程 always everything every all only just simply',
  },
  urge: {
    reason: '请求和命令 · asking and ordering',
    words:
      '请 务必 一定 必须 要 记得 记住 千万 拜托 麻烦 恳请 敬请 希望 望 帮忙 帮帮忙 请您 请你 请大家 得 应 应当 须 需 立即 尽量 最好 直接 坚决 确保 要求 提醒 叮嘱 交代 嘱咐 通知 牢记 请牢记 谨记 劳烦 受累 劳驾 盼 只要 只管 尽管 咬定 一口咬定 毫不犹豫 建议 推荐 可选 参考 毋忘 别忘了 别忘 请记 求求 恳求 please kindly must should remember make sure',
  },
  bid: {
    reason: '对人说的禁止 · a prohibition said to residents',
    words:
      '别 不要 莫 勿 休 甭 不许 不能 切忌 避免 别再 少 少说 少讲 别说 别讲 别提 不提 不说 不讲 不要说 不要讲 莫讲 莫说 莫提 请勿 切勿 忌 忌讳 千万别 不可 不敢 不用提 不必提 别扯 别往外 管住嘴 嘴严 嘴下 不用 不必 戒掉 收起来 咽回去 杜绝 一句都不要 勿要 唔好 唔使 dont never avoid',
  },
  forbid: {
    reason: '对干部的禁令和追究 · a prohibition laid on offices, and what follows its breach',
    words:
      '严禁 禁止 不得 不准 不允许 不应 不该 不应当 无权 违规 违反 违纪 违法 处分 通报 叫停 查处 撤下 撤除 撤回 收回 纠正 诫勉 约谈 警告 批评 责令 整改 举报 道歉 作废 追责 问责 免职 严查 抵制 拒绝 红线 大忌 反对 杜绝任何 制止 整治 依法 依照 被罚 被撤 停职 受处分 撤职 移送 屡禁 谣言 不实 有权 可以不 不会 不必理会 不搞 不设 取消排名 rules breach withdrew forbidden report illegal violation',
  },
  tellsOf: {
    reason: '转述：某地、有人、曾、报道 · telling of what others did',
    words:
      '某 某镇 某村 某县 某社区 某校 某医院 某街道 某单位 有人 有的 有些 个别 一些 曾 曾经 据 报道 报道称 通报称 发现 反映 记者 网友 评论 专家 案例 反面 典型 审计 被 已被 已经 所谓 流传 读者 来信 居民反映 群众反映 检讨 教训 检查发现 督查发现 审计发现 如果有人 若有人 如有人 任何人 谁要是让 再有人 someone anyone somebody',
  },
  honest: {
    reason: '请人照实说，没有标准答案 · asking for what people really think',
    words:
      '照单全收 据实 不受影响 想法说 想啥说啥 有啥说啥 问啥答啥 说真话 讲真话 听真话 实在话 真实 如实 实话 实话实说 照实 真话 心里话 实事求是 随您 随便您 您自己 自己的 自己的想法 真实感受 真实想法 真实意见 没有对错 没有标准答案 没有标准 怎么想 怎么看 想说什么 畅所欲言 直说 直言 都可以 都欢迎 都行 客观 独立 自主 自行 不满意的 好的坏的 好的不好的 说好说坏 批评 挑刺 毛病 不了解也 不引导 不暗示 不干预 实际感受 实际情况 您的感受 您的看法 感受 最接近 想法 honest really view views problems yourself own',
  },
  free: {
    reason: '自愿、匿名、保密、随机 · voluntary, anonymous, confidential, by chance',
    words:
      '自愿 匿名 保密 随机 可以拒绝 拒答 跳过 随时 不影响 不会影响 可以不 不记名 不公开 不排名 由您决定 您决定 第三方机构 掩码 汇总 抽样 隐私 个人信息 泄露 不需要 不必 无需 voluntary anonymous confidential chance random skip stop nobody',
  },
  vague: {
    reason: '常被禁的中间说法 · middling words that coaches forbid',
    words:
      '还好 还行 还可以 一般 一般般 差不多 凑合 将就 过得去 马马虎虎 不知道 不了解 不清楚 说不清 说不上来 不好说 不晓得 随便 基本 比较 较好 基本满意 比较满意 较满意 基本安全 比较安全 模糊 含糊 模棱两可 中性 中庸 大概 可能 好像 也许 勉强 尚可 就那样 那样吧 看情况 无所谓 没感觉 没留意 不懂 没接触 不熟悉 不太 有点 吞吞吐吐 支支吾吾 okay average maybe',
  },
  word: {
    reason: '词、话、字眼：谈论用词的话 · talk about wording itself',
    words:
      '词 字 字眼 词语 用词 用语 说法 表达 措辞 字样 口头禅 口头语 禁语 禁词 负面清单 语气 口气 口吻 俩字 两个字 三个字 二字 四个字 一个字 这类 之类 这种话 此类 这样的话 word words',
  },
  counts: {
    reason: '哪种回答怎么算分 · how an answer is counted',
    words:
      '归到 统计 不得分 才算 都算 不算 得分项 加分项 扣分项 达标 不达标 及格 算 算作 视为 视作 计 计分 记 等于 等同 当作 算是 扣分 丢分 失分 零分 不及格 拉低 低分 差评 负面 负分 废卷 作废卷 无效 有效 不算数 后台 系统 得分 不得分 算差 算不 不认 没法记分 counts counted below',
  },
  bad: {
    reason: '不好的话 · complaints and bad news',
    words:
      '负面话 歪话 坏样 小毛病 个别问题 收费的事 负面评价 负面信息 气话 难处 不顺心 挑刺 不满意 不安全 不好 不足 缺点 问题 隐患 意见 坏话 短处 家丑 丑 牢骚 怨气 诉苦 抱怨 差 差的 难听 乱 揭短 揭伤疤 短 说三道四 坏事 旧账 老账 烂事 闲话 是非 怪话 气话 不字 不是 投诉 添乱 添堵 告状 低评 差劲 过头话 瞎说 乱说 乱讲 乱答 胡说 胡说八道 多嘴 complain complains',
  },
  script: {
    reason: '答题材料：口径、口诀、卡片 · coaching material: scripts, rhymes, cards',
    words:
      '口径 统一口径 标准答案 参考答案 答案 答题 应答 模板 话术 口诀 真言 小抄 提示单 提示 卡片 应答卡 应答卡片 答题卡 问答卡 答题要领 答题要求 答题要点 应答要点 应答手册 示范 情景模拟 情景演练 模拟 演练 例题 要领 要点 技巧 攻略 流程 应答词 提词 顺口溜 三字经 小贴士 参考回答 建议回答 怎么答 怎么说 怎么讲 怎么回答 如何回答 咋说 咋讲 咋答 咋回 该怎么说 该怎么讲 该咋讲 这么说 这样说 这么讲 就这么说 这样讲 这么答 这么唠 model answers',
  },
  teach: {
    reason: '教、背、练、引导 · teaching, drilling and guiding',
    words:
      '手把手 对答如流 学会 一对一 掌握 提前学习 学习 要点讲解 传授 提示老人 跟着说 提前叮嘱 叮嘱好 提前通知 打好招呼 通气 讲清 教 教会 教教 教过 教好 辅导 培训 背 背熟 背诵 熟记 记熟 练 讲解 宣讲 引导 指导 训练 过关 人人过关 个个会答 跟读 领读 照着 照念 照着念 念 对词 对一下 对口径 打招呼 做工作 做思想工作 沟通 过一遍 讲到位 带头 动员 发动 包干 组织 落实 劝导 转变 争取 代答 代接 代为 代填 代勾 代管 替 帮他 rehearsed coached learn practise',
  },
  hint: {
    reason: '不明说的暗示 · hints that leave the thing unsaid',
    words:
      '高抬贵手 蜜 抹蜜 看着办 你看着 自己看着 自己看着办 想清楚 三思 长点心 灵活 灵活讲 灵活处理 明白人 可靠 懂的都懂 都懂 你懂的 懂事 心里有数 有数 心里清楚 大家清楚 都知道吧 都知道 知道吧 掂量 聪明 学聪明 意会 明白人 有分寸 分寸 把握 尺度 大局 讲大局 顾全大局 该怎么说都知道 该说的 不该说的 能讲的 能说的 过脑子 自己人 眼色 配合 好好配合 杆秤 一杆秤 会说话 把门 说到做到 拿捏',
  },
  loyalty: {
    reason: '乡情、家丑、胳膊肘：以亲疏相逼 · pressing by loyalty and kinship of place',
    words:
      '家乡 故乡 老家 本乡 乡亲 乡里 家乡人 自己人 自家 自家人 咱村 咱们村 咱镇 咱县 咱们县 咱们镇 咱们区 咱社区 咱街道 咱小区 咱这儿 咱这 咱们 咱 我县 我镇 我区 我市 我院 我校 我们社区 我们村 我们镇 我们县 全村 全镇 全县 全校 集体 胳膊肘 往外拐 家丑不可外扬 外扬 向外 护短 维护 良心 报恩 饮水思源 吃水不忘 不忘 母校 邻里情分 情分 忠诚 town village county hometown our us we',
  },
  honour: {
    reason: '形象、荣誉、排名、招商 · image, honour, ranking, investment',
    words:
      '形象 脸面 面子 脸 名声 荣誉 声誉 信誉 招牌 金字招牌 名片 牌子 投资 招商 客商 老板 投资商 项目 落户 口碑 光彩 争光 添彩 增光 增色 争气 挣口气 排名 名次 座次 第一 倒数 垫底 垫后 夺冠 争先 先进 示范 示范市 文明城市 创城 创卫 创建 荣光 骄傲 自豪 添光彩 代言 代言人 发言人 加油 争 保住 保牌 升级 房价 保值 增值 饭碗 前程 发展 大发展 营商环境 评级 等级 黄牌 挂牌 拖后腿 抹黑 丢脸 丢人 丢份 看笑话 笑话 砸 寒心 image reputation investors investment proud',
  },
  effort: {
    reason: '辛苦、付出：以人情换评价 · hard work, to be repaid by a rating',
    words:
      '辛苦 付出 辛勤 奉献 默默 日夜 没日没夜 加班 起早贪黑 汗水 不容易 不易 努力 尽力 拼 守护 守着 坚守 休息 没休息 动力 最大 褒奖 回报 报答 慰藉 安慰 鼓励 鞭策 体谅 理解 包涵 看在 念在 份上 感激 感激不尽 手下留情 嘴下留情 口下留情 高抬贵手 忍心 寒冬 酷暑 三伏天 求 不求 只求 只盼 就盼 帮了大忙 帮大忙 night day work hard',
  },
  prize: {
    reason: '好处 · benefits',
    words:
      '班费 水果 慰问金 礼包 购物 机油 先到先得 操行 操行分 推优 挂牌 文明户 平安户 平安家庭 星级文明户 奖学金 录取 续租 半价 优先安排 优先享受 奖 奖励 奖金 奖品 礼品 礼物 小礼品 红包 鸡蛋 洗衣液 洗衣粉 大米 米 油 肉 毛巾 积分 加分 抽奖 领取 领 兑换 换 免 减免 免费 打折 优惠 券 电影票 话费 返现 返 分红 绩效 绩效上调 多放一天假 放假 聚餐 补助 优先 优先考虑 评优 评先 评先评优 先进个人 推荐 三好 入党 福利 慰问 记功 有功 有礼 请客 票 送 发 一份 一袋 一箱 一桶 一板 一瓶 两百 三百 元 纪念品 停车费 物业费 卫生费 作业 不留作业 gift bonus prize lunch free reward draw cash voucher',
  },
  loss: {
    reason: '坏处 · losses',
    words:
      '解聘 免职 扣工资 扣分红 介绍信 违纪处理 严肃处理 全镇通报 项目资金 砍掉 走人 连累 踢出去 按违纪 算总账 留堂 没份儿 涨价 恢复原价 停止维修 不给开 重新审 不续 扣 扣发 取消 停发 停 减半 打八折 检讨 写检讨 检查书 点名 点名批评 罚 罚款 撤换 辞退 下课 引咎 辞职 待岗 停职培训 黑榜 黑名单 后果 自负 后果自负 后悔 算账 找上门 上门了解 谈话 家访 查 查到 查出 查出来 别怪 别想 休想 靠边 往后排 缓一缓 不盖章 盖章 低保 救济 宅基地 政审 助学金 补贴 不得享受 坐后排 慢 掂量 饶不了 待不下去 记账 不好办 没他的份 没份 泡汤 丑话 娄子 捅娄子 交代 lose replaced penalty punished fined',
  },
  identity: {
    reason: '身份、年龄、居住 · who one is, how old, how long resident',
    words:
      '职业 身份 年龄 岁 多大 十八 住多久 住了 住满 住 居住 公职 公务员 干部家属 村干部 辅警 民警 警务 政法 公检法 教师 老师 农民 务农 种田 种地 打工 自由职业 个体 居民身份 普通群众 一般群众 群众 普通居民 普通村民 老百姓 退休 带孙子 做生意 户口 户籍 本地人 本地户口 外地 租客 租房 租户 家属 亲戚 工作单位 单位 工作 上班 干什么的 做什么的 务农人员 常住 年限 穿制服 自称 称 报成 剔除 farmer teacher resident retired lived',
  },
  span: {
    reason: '时间和地点的范围 · the span of time or place',
    words:
      '以前 过去 从前 往年 前年 去年 早先 老早 十年前 前几年 旧案 陈年 历史 翻篇 今年 最近 近期 近一个月 眼前 现在 这两年 这几个月 本月 上半年 下半年 从今年 之前 之后 以后 外面 别处 隔壁 邻村 邻镇 县城 城里 外省 别的 门口 家门口 院子 小区 本单元 单元 这条街 巷子 屋场 范围 当地 附近 所在 老房子 只说 只讲 只谈 只想 只算 只评 只考虑 不算 翻出来 想成 当成 听成 理解为 指的 指的就是 lane year',
  },
  option: {
    reason: '选项的位置、按键、星级 · places, keys and stars of options',
    words:
      '第一个 第一项 第一行 头一个 首项 首选 最左 最左边 左边 最右 最右边 最上 最上面 最前 最前面 靠前 前面 排在头里 头里 选项 选项A 数字1 按1 回1 回10 键 按键 滑块 拖到 拉到底 拉到 进度条 星星 星 红心 点亮 全亮 打勾 勾 一栏 其余 其他 后面 后三个 后两 第二个 数字大 绿色 按钮 圆圈 首 A a first option options box press key tick',
  },
  proof: {
    reason: '截图、录音、上报 · screenshots, recordings, reports',
    words:
      '汇报 报告 出示 收齐 截给 截屏发 晒 有图有真相 报备案 日报 报送 同步录音 举手 登记一下 告诉组长 点名 逐户询问 结果页 提交页面 完成页面 宣布 向村委会 向网格员 回执单 截图 截屏 截个屏 录屏 录音 录像 拍照 拍一张 视频 小视频 免提 开免提 上传 上报 报备 汇总 登记 登记表 入册 台账 接龙 群里 发群里 发群 发我 发给我 私聊 私发 告诉我 报给我 报一声 回个 核验 核对 签字 反馈 提交 打卡 记录 名单 画勾 打包 同步 逐条听 旁边听着 听着 谁接了 怎么回的 打了几分 结果发 screenshot picture record recording share send',
  },
  hide: {
    reason: '要人隐瞒 · hiding',
    words:
      '否认 提起 外流 收起来 说漏 露馅 不提 留底 撤回 见光 阅后 守口 嘴紧 内部 意会 留证据 把柄 露底 说是自己 保密 别外传 外传 外泄 传出去 传到网上 流出 看完删 看过就删 删 删掉 删除 清一清 清空 烧 烧了 烂在肚子里 不上网 不转发 不拍照 不留 痕迹 书面痕迹 口头 不做记录 别让人知道 别让外人 装不知道 装作 一字不提 只字不提 不承认 不要承认 别承认 瞒 隐去 隐瞒 回避 不要提 别跟人讲 别告诉 不要告诉 捡的 没人教 有人教 撕下来 收回来 交回 带走 朋友圈 声张 透露 表露 露 delete mention secret tell no one',
  },
  kin: {
    reason: '对亲人、邻里说话 · speaking to kin and neighbours',
    words:
      '妈 爸 娘 爹 爷爷 奶奶 阿婆 阿公 外婆 大爷 大妈 大叔 婶 婶子 嫂子 叔 哥 姐 老表 老李头 娃 娃儿 孩子 宝妈 宝子 家人们 老铁 亲 亲们 邻居 老邻居 街坊 乡亲们 父老乡亲 老乡 乡党 各位 大家 大伙 大伙儿 同志们 兄弟姐妹 老少爷们 家长 各位家长 业主 住户 村民 居民朋友 职工 员工 病友 群友 阿姨',
  },
  outside: {
    reason: '别的场合：店铺、办事、消防、考试 · other occasions: shops, casework, fire drills, exams',
    words:
      '登录 页面 设备 系统 下载 保存 打印 导出 导入 文件 按钮点 账号 网页 浏览器 点击 数据 列表 组长 副组长 主任 党工委 办事处 书记 委员 工单 诉求 办结 办理 承办 处理 投诉件 来访 来信 调解 协议 双方 维修 修复 停电 停水 快递 外卖 订单 店铺 卖家 客服 商家 电影 旅游 游客 导游 考试 考生 作文 孩子问 食堂 消防 燃气 防溺水 防汛 安全生产 巡逻 巡逻队 值班 盗窃案 案件 反诈 诈骗 骗子 骗局 转账 验证码 银行 链接 扫码领 密码 疫苗 体检 医保 招聘 面试 薪酬 征文 比赛 竞赛 摄影 志愿者 知识问答 投票 选举 路灯 停车 垃圾 噪声 电梯 警情 接警 报警',
  },
  figure: {
    reason: '数字结果 · results in figures',
    words:
      '% 百分点 百分之 得分为 升至 上升 下降 提高了 同比 占 样本 误差 权重 加权 指数 统计显示 调查显示 结果显示 数据 季度 年度 较上年 受访者 显示 排在 平均 per cent percent',
  },
  profession: {
    reason: '调查行当的话 · the trade of surveying',
    words:
      '念题 念一遍 再念 读出 选项念 追问 我记 记录下来 记在 题目 下一题 下列 单选 多选 跳至 请问 您认为 您觉得 您选 哪一项 哪一个 哪个 选哪 几分 量表 诱导 暗示 效应 受访对象 应答率 拒访 质检 培训课 题干 听完 方便 我不能替 您再想想 不着急 慢慢 which closer',
  },
} as const satisfies Readonly<Record<string, CueGroup>>;
