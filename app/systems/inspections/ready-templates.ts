import type { Checklist, ChecklistItem } from './checklist.ts';
import type { Topic } from './inspection.ts';

interface ReadyTemplate {
  name: string;
  topic: Topic;
  checklist: Checklist;
}

function check(key: string, text: string, more: Partial<ChecklistItem> = {}): ChecklistItem {
  return {
    key,
    text,
    kind: 'CHECK',
    allowsNotApplicable: true,
    photoWhenBad: true,
    askWhen: null,
    ...more,
  };
}

function after(item: string, key: string, text: string): ChecklistItem {
  return check(key, text, {
    kind: 'TEXT',
    allowsNotApplicable: false,
    photoWhenBad: false,
    askWhen: { item, answer: 'BAD' },
  });
}

/** What is asked in a dye works as a rule; an enterprise takes them over and changes them. */
export const READY_TEMPLATES: readonly ReadyTemplate[] = [
  {
    name: '染整车间安全',
    topic: 'SAFETY',
    checklist: {
      sections: [
        {
          title: '通道和消防',
          items: [
            check('exit', '安全出口和通道畅通，没有布车、料桶堵着'),
            check('extinguisher', '灭火器压力正常，在有效期内，够得着'),
            after('extinguisher', 'extinguisherWhat', '哪一只、什么问题'),
            check('lamp', '应急灯、疏散指示灯亮着'),
          ],
        },
        {
          title: '机台和电气',
          items: [
            check('guard', '传动、轧辊部位的防护罩齐全，急停按钮有效'),
            after('guard', 'guardWhere', '哪台机、哪个部位'),
            check('cabinet', '配电箱关好，没有裸线、积水和飞花'),
            check('steam', '蒸汽管、高温缸体有保温和警示，没有漏汽'),
          ],
        },
        {
          title: '化料和防护',
          items: [
            check('label', '染化料桶有标签，双氧水、保险粉、冰醋酸分开存放'),
            check('wash', '洗眼器、冲淋出水正常'),
            check('gear', '化料工戴手套、护目镜、口罩，防护用品按时发放'),
            check('fan', '通风、排风开着，气味不呛人'),
            check('heat', '定型机旁温度（℃）', { kind: 'NUMBER', photoWhenBad: false }),
          ],
        },
        {
          title: '问一问职工',
          items: [
            check('trained', '现场问一位职工：知道本岗位的应急办法'),
            check('said', '职工最想改的一件事', { kind: 'TEXT', photoWhenBad: false }),
          ],
        },
      ],
    },
  },
  {
    name: '食堂和宿舍',
    topic: 'LIVING',
    checklist: {
      sections: [
        {
          title: '食堂',
          items: [
            check('clean', '地面、台面、餐具干净，没有蝇虫'),
            check('sample', '当天的菜留样，冷藏，写了时间'),
            check('health', '食堂人员健康证在有效期内'),
            check('hot', '夜班十二点以后有热菜热饭'),
            after('hot', 'hotWhen', '几点以后没有、缺什么'),
            check('price', '菜价公布，和打饭的一样'),
          ],
        },
        {
          title: '宿舍',
          items: [
            check('water', '热水、饮水正常，中班下来洗得上澡'),
            check('wire', '没有私拉电线，插座完好'),
            check('door', '疏散门能从里面打开'),
            check('damp', '屋顶、墙面不漏水不发霉'),
          ],
        },
        {
          title: '更衣、饮水、车棚',
          items: [
            check('locker', '更衣柜够用，锁好用'),
            check('filter', '车间饮水机滤芯按期更换，贴了日期'),
            check('charge', '车棚充电桩完好，没有飞线充电'),
          ],
        },
      ],
    },
  },
  {
    name: '承诺落实',
    topic: 'COMMITMENTS',
    checklist: {
      sections: [
        {
          title: '答应的事做了没有',
          items: [
            check('done', '现场看：答应的事已经做了'),
            after('done', 'left', '还差什么'),
            check('works', '做了以后管用，职工在用'),
            check('told', '当时提出来的职工知道结果'),
            check('again', '没有退回原样'),
          ],
        },
        {
          title: '问一问职工',
          items: [
            check('said', '还有哪件答应了没做', { kind: 'TEXT', photoWhenBad: false }),
            check('asked', '问了几位职工', { kind: 'NUMBER', photoWhenBad: false }),
          ],
        },
      ],
    },
  },
];
