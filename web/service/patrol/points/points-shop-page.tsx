// The shop for the office: what is on offer and how many are left, and what members have ordered, to be handed over.
import { useQuery } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { type ShopGood, shopEndpoints } from '#wire/service';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';
import '../../casework/casework.css';
import '../../casework/meetings/meetings.css';
import { useCaseCounty } from '../../casework/parts/use-case-county.ts';
import './points.css';
import { ExchangeTable } from './shop/exchange-table.tsx';
import { GoodForm } from './shop/good-form.tsx';
import { StockForm } from './shop/stock-form.tsx';

const WORDS = wordsOf({
  title: { zh: '积分兑换', en: 'Exchange of points' },
  add: { zh: '上架一件商品', en: 'Offer a good' },
  goods: { zh: '商品与库存', en: 'Goods and stock' },
  good: { zh: '商品', en: 'Good' },
  cost: { zh: '分值', en: 'Points' },
  left: { zh: '库存', en: 'Left' },
  none: { zh: '还没有商品', en: 'No goods yet' },
  closed: { zh: '已下架', en: 'not offered' },
  acts: { zh: '操作', en: 'Acts' },
  edit: { zh: '修改', en: 'Change' },
  stock: { zh: '入库、盘点', en: 'Stock' },
});

export function PointsShopPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Shop county={county} />;
}

function Shop({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const may = useMay();
  const [editing, setEditing] = useState<ShopGood | 'new'>();
  const [stocking, setStocking] = useState<ShopGood>();
  const { data, error } = useQuery(asking(shopEndpoints.goods, { params: { county } }));
  const canWrite = may('points.shop');
  return (
    <section className="cases points-office">
      <header className="cases-head">
        <h1>{say('title')}</h1>
        {canWrite && (
          <Button type="primary" data-act="add-good" onClick={() => setEditing('new')}>
            {say('add')}
          </Button>
        )}
      </header>
      <ProblemNote error={error} />
      <h2>{say('goods')}</h2>
      <Table<ShopGood>
        size="small"
        rowKey="id"
        loading={!data && !error}
        dataSource={data?.rows ?? []}
        locale={{ emptyText: say('none') }}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          {
            title: say('good'),
            render: (_, { name, about, isOffered }) => (
              <>
                {name} {!isOffered && <ToneTag tone="plain">{say('closed')}</ToneTag>}
                {about !== '' && <div className="muted">{about}</div>}
              </>
            ),
          },
          { title: say('cost'), dataIndex: 'cost', align: 'right', sorter: (a, b) => a.cost - b.cost },
          { title: say('left'), dataIndex: 'left', align: 'right', sorter: (a, b) => a.left - b.left },
          ...(canWrite
            ? [
                {
                  title: say('acts'),
                  render: (_: unknown, good: ShopGood) => (
                    <span className="points-acts">
                      <Button size="small" onClick={() => setStocking(good)}>
                        {say('stock')}
                      </Button>
                      <Button size="small" onClick={() => setEditing(good)}>
                        {say('edit')}
                      </Button>
                    </span>
                  ),
                },
              ]
            : []),
        ]}
      />
      <ExchangeTable county={county} />
      {editing && (
        <GoodForm
          county={county}
          good={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
      {stocking && <StockForm county={county} good={stocking} onClose={() => setStocking(undefined)} />}
    </section>
  );
}
