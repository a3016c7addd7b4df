import { translation } from '#app/core/i18n.ts';
import type { presetTexts as source } from './presets.zh-CN.server.ts';

export const presetTexts = translation<typeof source>('portal', {
  preset: {
    national: {
      name: 'National',
      about:
        'The State Council’s regulation of 1986 on improvement proposals. It binds state-owned enterprises and is a model for others. Its amounts are those of 1986 and are not taken over.',
    },
    shanghai: {
      name: 'Shanghai',
      about: 'Shanghai rules on employee congresses and says nothing else on improvement proposals.',
    },
    zhejiang: {
      name: 'Zhejiang',
      about: 'Zhejiang rules on congresses and says nothing else on improvement proposals.',
    },
    henan: {
      name: 'Henan',
      about: 'Henan rules on congresses and says nothing else on improvement proposals.',
    },
    reply24: { name: 'Reply within 24 hours', about: 'First reply within one working day.' },
    reply48: { name: 'Reply within 48 hours', about: 'First reply within two working days.' },
    counting: {
      name: 'Three months',
      about:
        'A saving counts for three months from adoption, ideas put again score half, new people are eligible after three months.',
    },
    threshold60: { name: 'Money from 60 points', about: 'Below 60 points one gets an answer and no money.' },
    sixGrades: {
      name: 'Six grades',
      about:
        '5 to 200 yuan in six bands. The published table overlaps at 10 points; here the lower bound is included. There is no band for taking part.',
    },
    share20: {
      name: 'A fifth of large savings',
      about: 'The special grade earns 20% of the verified net saving on top, up to the cap.',
    },
  },
});
