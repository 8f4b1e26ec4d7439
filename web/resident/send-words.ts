// Words of the form with which a resident sends a request.
export const SEND_WORDS = {
  title: { zh: '反映一件事', en: 'Send a request' },
  lead: {
    zh: '写清楚什么事、在哪里就够了。其他的都可以不填。',
    en: 'Say what it is and where. Everything else may be left empty.',
  },
  notSent: { zh: '还没有发出，请看下面', en: 'Not sent yet: please look below' },
  trap: { zh: '请不要填写这一栏', en: 'Leave this field empty' },
  text: { zh: '什么事？', en: 'What is it about?' },
  textHint: {
    zh: '例如：“南路小学门口的路灯不亮，已经三天了。”最多 5000 字。',
    en: 'For example: “The streetlight at the school gate in South Road has been dark for three days.” At most 5,000 characters.',
  },
  place: { zh: '在哪个村（社区）？', en: 'In which village?' },
  placeHint: {
    zh: '不清楚就不选，工作人员会判断。',
    en: 'Leave it if you are not sure; the staff will find out.',
  },
  placeUnknown: { zh: '不清楚', en: 'I am not sure' },
  spot: { zh: '具体地点（可不填）', en: 'Exact place (optional)' },
  spotHint: {
    zh: '路名、门牌、附近的店或路灯杆号。',
    en: 'A road, a house number, a shop nearby, the number on the lamp post.',
  },
  locate: { zh: '用我现在的位置', en: 'Use where I am now' },
  located: { zh: '已经记下您现在的位置，随诉求一起发送', en: 'Where you are now will be sent along' },
  unlocated: { zh: '手机没有给出位置：写下来就行', en: 'The phone gave no position: just write it down' },
  kind: { zh: '哪一类？（可不选）', en: 'What kind? (optional)' },
  kindUnknown: { zh: '由工作人员判断', en: 'Let the staff decide' },
  photos: { zh: '照片（可不加）', en: 'Photos (optional)' },
  photosHint: {
    zh: '最多 {most} 张，每张不超过 15 MB。照片里自带的拍摄地点会去掉。请尽量不拍到人脸和车牌。',
    en: 'At most {most}, each up to 15 MB. The place stored inside a photo is removed. Try not to show faces or number plates.',
  },
  you: { zh: '您的姓名和电话（可不填）', en: 'Your name and telephone (optional)' },
  youHint: {
    zh: '不填就是匿名，一样办理，用编号查进度。留了电话，工作人员可以回电话问清情况。',
    en: 'Without them it is anonymous and handled all the same; you follow it by its number. With a telephone, the staff can call you back.',
  },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  phoneHint: {
    zh: '这里不发短信验证码，也绝不会向您要验证码。电话先标为“未核实”，工作人员回电话时核实。',
    en: 'No code is sent by SMS, and nobody will ever ask you for one. The number counts as unverified until a member of staff has called it.',
  },
  phoneHintCode: {
    zh: '现在不用验证码。发出以后，您可以在这件事的页面上自己要一条短信验证码来核实电话，只填在那一页；绝不会有人打电话来要。不核实也照样办。',
    en: 'No code is needed now. Once it is sent you may ask for a code by SMS on the page of your request, and type it there and nowhere else; nobody will ever ring to ask for it. Unverified it is dealt with all the same.',
  },
  aboutPerson: {
    zh: '这是投诉某位工作人员：不要让被投诉的人看到我是谁',
    en: 'This is a complaint about a member of staff: do not let that person see who I am',
  },
  submit: { zh: '发送', en: 'Send' },
  after: {
    zh: '发送后会得到编号和查询码，请记下来。多按几次也只算一件。',
    en: 'You will get a number and a code: keep them. Pressing several times still makes one request.',
  },
} as const;
