/** Names around Libya, air bases, crossings and ports. */
import type { ExitConfig, TheatreConfig } from '../types.ts'

export const neighbours: TheatreConfig['neighbours'] = [
  {
    id: 'tunisia',
    iso: '788',
    name: 'Tunisia',
    ar: 'تونس',
    labels: { all: [44, 92], north: [60, 142], west: [44, 92] },
  },
  {
    id: 'algeria',
    iso: '012',
    name: 'Algeria',
    ar: 'الجزائر',
    labels: { all: [-18, 420] },
  },
  { id: 'niger', iso: '562', name: 'Niger', ar: 'النيجر', labels: { all: [340, 608], north: [340, 608] } },
  { id: 'chad', iso: '148', name: 'Chad', ar: 'تشاد', labels: { all: [640, 664], north: [640, 664] } },
  { id: 'sudan', iso: '729', name: 'Sudan', ar: 'السودان', labels: { all: [985, 642] } },
  { id: 'egypt', iso: '818', name: 'Egypt', ar: 'مصر', labels: { all: [985, 430] } },
  { id: 'malta', far: true, iso: '470', name: 'Malta', ar: 'مالطا', labels: {} },
  { id: 'italy', far: true, iso: '380', name: 'Italy', ar: 'إيطاليا', labels: {} },
  { id: 'turkey', far: true, iso: '792', name: 'Turkey', ar: 'تركيا', labels: {} },
  { id: 'albania', far: true, iso: '008', name: 'Albania', ar: 'ألبانيا', labels: {} },
  { id: 'greece', far: true, iso: '300', name: 'Greece', ar: 'اليونان', labels: {} },
]

export const seas: TheatreConfig['seas'] = [
  { name: 'Mediterranean Sea', ar: 'البحر المتوسط', labels: { all: [550, 78], north: [550, 78] } },
  { name: 'Gulf of Sirte', ar: 'خليج سرت', labels: { all: [566, 224], north: [566, 224], west: [530, 200] } },
]

export const bases: TheatreConfig['bases'] = [
  { name: 'Mitiga', at: [13.2879, 32.8918] },
  { name: 'al-Watiya', at: [11.8979, 32.4734] },
  { name: 'al-Jufra', at: [16.001, 29.198] },
  { name: 'al-Khadim', at: [21.115, 31.998] },
  { name: 'Benina', at: [20.2695, 32.0968] },
]

export const exits: readonly ExitConfig[] = [
  { id: 'rasAjdir', name: 'Ras Ajdir', area: 'zuwara', to: 'tunisia', at: [11.56, 33.14] },
  { id: 'wazin', name: 'Wazin–Dehiba', area: 'zintan', to: 'tunisia', at: [10.68, 31.97] },
  { id: 'debdeb', name: 'Debdeb', area: 'ghadames', to: 'algeria', at: [9.5, 30.1] },
  { id: 'tinalkoum', name: 'Tin Alkoum', area: 'ghat', to: 'algeria', at: [10.18, 24.6] },
  { id: 'tummo', name: 'Tummo', area: 'murzuq', to: 'niger', at: [14.2, 22.65] },
  { id: 'uweinat', name: 'Uweinat', area: 'kufra', to: 'sudan', at: [25, 21] },
  { id: 'salum', name: 'Musaid–Salum', area: 'tobruk', to: 'egypt', at: [25.05, 31.6] },
  { id: 'tripoliPort', name: 'Port of Tripoli', area: 'tripoli', to: 'sea', at: [13.19, 32.9] },
  { id: 'misrataPort', name: 'Port of Misrata', area: 'misrata', to: 'sea', at: [15.22, 32.37] },
  { id: 'benghaziPort', name: 'Port of Benghazi', area: 'benghazi', to: 'sea', at: [20.05, 32.11] },
]
