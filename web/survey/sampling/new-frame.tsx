// A new frame: its name, its county, and whether its numbers can exist.

import { useNavigate } from '@tanstack/react-router';
import { Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { frameEndpoints } from '#wire/survey';
import { useCommand } from '../../platform/parts/use-command.ts';
import { call } from '../../shell/call.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import './new-frame.css';
import { countyFault } from './county-code.ts';

const WORDS = wordsOf({
  heading: { zh: '新建抽样框', en: 'New frame' },
  name: { zh: '名称', en: 'Name' },
  nameExample: { zh: '如：云集街道 2023 年电话号码', en: 'e.g. Yunji street, telephone numbers 2023' },
  county: { zh: '县（市、区）代码，六位', en: 'County code, six digits' },
  countyHint: {
    zh: 'GB/T 2260 代码，如衡南县 430422。以后不能改。',
    en: 'After GB/T 2260, e.g. 430422 for Hengnan county. It cannot be changed later.',
  },
  'not-six-digits': { zh: '应为六位数字。', en: 'It must have six digits.' },
  'no-province': {
    zh: '前两位不是省级代码，请核对。',
    en: 'Its first two digits are no province; check it.',
  },
  'looks-like-city': {
    zh: '以 00 结尾的一般是地级市，不是县。若是东莞、中山等不设县的市，可以继续。',
    en: 'A code that ends in 00 is usually a city, not a county. Go on if it is a city without counties, such as Dongguan.',
  },
  kind: { zh: '性质', en: 'Kind' },
  real: { zh: '真实号码', en: 'Real numbers' },
  realHint: {
    zh: '用于真实调查。号码加密保存，页面上只显示掩码，每次查看都有记录。',
    en: 'For a real survey. Numbers are kept encrypted, shown masked, and every look at one is recorded.',
  },
  simulated: { zh: '模拟号码', en: 'Simulated numbers' },
  simulatedHint: {
    zh: '用于演示和培训。只收 000 开头的 11 位号码：这样的号码不可能存在，谁也不会被打扰。',
    en: 'For demonstration and training. It takes only numbers of 11 digits that begin with 000: no such number can exist, so nobody is disturbed.',
  },
  create: { zh: '建立', en: 'Create' },
  cancel: { zh: '取消', en: 'Cancel' },
});

const COUNTY_LENGTH = 6;

interface NewFrameWords {
  readonly name: string;
  readonly county: string;
  readonly isSimulated: boolean;
}

export function NewFrame({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(WORDS);
  const [name, setName] = useState('');
  const [county, setCounty] = useState('');
  const [isSimulated, setSimulated] = useState(false);
  const adding = useAdding();
  const fault = countyFault(county);
  const isSound = name.trim() !== '' && (fault === undefined || fault === 'looks-like-city');
  return (
    <Modal
      open
      title={say('heading')}
      okText={say('create')}
      cancelText={say('cancel')}
      okButtonProps={{ disabled: !isSound }}
      confirmLoading={adding.command.isPending}
      onOk={() => adding.add({ name: name.trim(), county, isSimulated })}
      onCancel={onClose}
    >
      <div className="new-frame">
        <label className="field" htmlFor="new-frame-name">
          {say('name')}
          <Input
            id="new-frame-name"
            value={name}
            maxLength={100}
            placeholder={say('nameExample')}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <CountyField county={county} onType={setCounty} />
        <KindChoice isSimulated={isSimulated} onChoose={setSimulated} />
        <ProblemNote error={adding.command.error} />
      </div>
    </Modal>
  );
}

function useAdding() {
  const navigate = useNavigate();
  const command = useCommand<NewFrameWords>({
    send: (id, frame) => call(frameEndpoints.addFrame, { body: { id, ...frame } }),
    changes: [frameEndpoints.frames],
  });
  const add = (frame: NewFrameWords): void =>
    command.mutate(frame, {
      onSuccess: (frameId) =>
        navigate({ to: '/frames/$county/$frameId', params: { county: frame.county, frameId } }),
    });
  return { command, add };
}

interface CountyFieldProps {
  readonly county: string;
  readonly onType: (county: string) => void;
}

function CountyField({ county, onType }: CountyFieldProps) {
  const say = useWords(WORDS);
  const fault = county.length === COUNTY_LENGTH ? countyFault(county) : undefined;
  return (
    <label className="field" htmlFor="new-frame-county">
      {say('county')}
      <Input
        id="new-frame-county"
        className="numbers"
        value={county}
        maxLength={COUNTY_LENGTH}
        inputMode="numeric"
        aria-describedby="new-frame-county-hint"
        onChange={(event) => onType(event.target.value.trim())}
      />
      <span className="field-hint" id="new-frame-county-hint" role="status" data-fault={fault}>
        {say(fault ?? 'countyHint')}
      </span>
    </label>
  );
}

interface KindChoiceProps {
  readonly isSimulated: boolean;
  readonly onChoose: (isSimulated: boolean) => void;
}

function KindChoice({ isSimulated, onChoose }: KindChoiceProps) {
  const say = useWords(WORDS);
  return (
    <fieldset className="new-frame-kind">
      <legend>{say('kind')}</legend>
      <Radio.Group value={isSimulated} onChange={(event) => onChoose(event.target.value === true)}>
        <Radio value={false}>
          {say('real')}
          <span className="field-hint">{say('realHint')}</span>
        </Radio>
        <Radio value={true}>
          {say('simulated')}
          <span className="field-hint">{say('simulatedHint')}</span>
        </Radio>
      </Radio.Group>
    </fieldset>
  );
}
