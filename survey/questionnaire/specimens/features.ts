// One small questionnaire per feature, as outline text, for the tests of every room. Neutral and invented.

/** Each reads without any finding. The keys name the one feature it has. */
export const SPECIMENS = {
  goTo: `跳至样例
1、您居住的社区有网格员吗?(单选题)
(1)有 (2)没有<跳至Q3>
2、您认识网格员吗?(单选题)
(1)认识 (2)不认识
3、您在本社区住了几年?(单选题)
(1)不满五年 (2)五年以上
`,
  goToEnd: `跳至结束样例
1、您有时间再回答一个问题吗?(单选题)
(1)有 (2)没有时间<跳至结束>
2、您居住地的路灯够亮吗?(单选题)
(1)够 (2)不够
`,
  suppress: `跳过样例
1、您反映过问题吗?(单选题)
(1)反映过 (2)没反映过<跳过Q3>
2、您家附近有路灯吗?(单选题)
(1)有 (2)没有
3、您反映的问题解决了吗?(单选题)
(1)解决了 (2)没解决
4、您住在城镇还是乡村?(单选题)
(1)城镇 (2)乡村
`,
  otherText: `注明样例
1、您从哪里听说这项调查?(多选题)
(1)广播 (2)手机 (3)其他(请注明:)
`,
  exclusive: `互斥样例
1、您家附近有哪些问题?(多选题)
(1)路灯不亮 (2)车辆乱停 (3)以上都没有 (4)不了解/不清楚(不读出)
`,
  screener: `甄别样例
S1、请问您是否已年满18周岁?(单选题)
(1)是 (2)否<终止:under-age 未满18周岁>
1、您感觉安全吗?(单选题)
(1)安全 (2)比较安全 (3)不太安全 (4)不安全
`,
} as const;
