import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { encodings } from '../../../shared/contract/imports.ts';
import { decodeText, detectEncoding, encodingByLabel } from './text-encoding.ts';

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');
const RUSSIAN = 'Контрагент;Город\nООО «Ромашка»;Казань\nТД «Северный крепёж»;Санкт-Петербург\n';
const FEW_WORDS = 'name;city\nRomashka;Казань\nVektor;Уфа\n';
const CAPITALS = 'КОНТРАГЕНТ;ГОРОД\nООО РОМАШКА;КАЗАНЬ\nОАО ЗАВОД;УФА\n';
const CHINESE =
  '公司名称,城市,联系人\n上海东方贸易有限公司,上海,王小明\n北京长城科技股份有限公司,北京,李娜\n广州珠江食品厂,广州,陈伟\n';
const TAIWANESE =
  '公司名稱,城市,聯絡人\n大同機械股份有限公司,新竹,張忠明\n統一食品股份有限公司,台南,羅智先\n';
const JAPANESE =
  '会社名,都市,担当者\n株式会社山田製作所,東京,山田太郎\nミナト自動車株式会社,豊田,佐藤花子\nさくら食品有限会社,大阪,鈴木一郎\n';
const KOREAN =
  '회사명,도시,담당자\n한빛전자 주식회사,수원,김철수\n동해자동차,서울,이영희\n한국식품 유한회사,부산,박민수\n';

describe('the encoding of a text', () => {
  it.each([
    ['utf-16le', wide('Клиент;Сумма\r\nРомашка;5')],
    ['utf-16be', wide('Name,Amount\r\nAcme,5').swap16()],
    ['utf-8', Buffer.concat([Buffer.from('Клиент;Сумма\nРомашка;5\n'.repeat(20)), Buffer.from([0xff])])],
    ['windows-1252', Buffer.from('Größe,Straße,Müller\n', 'latin1')],
    ['windows-1252', iconv.encode('Nom,Prix\nCafé – «Été»,5 €\n100 m²,n° 3\n', 'windows-1252')],
    ['utf-8', Buffer.from('plain,ascii\n')],
    ['windows-1251', iconv.encode(RUSSIAN, 'windows-1251')],
    ['koi8-r', iconv.encode(RUSSIAN, 'koi8-r')],
    ['ibm866', iconv.encode(RUSSIAN, 'cp866')],
    ['iso-8859-5', iconv.encode(RUSSIAN, 'iso-8859-5')],
    ['x-mac-cyrillic', iconv.encode(RUSSIAN, 'maccyrillic')],
    ['windows-1251', iconv.encode(FEW_WORDS, 'windows-1251')],
    ['koi8-r', iconv.encode(FEW_WORDS, 'koi8-r')],
    ['ibm866', iconv.encode(FEW_WORDS, 'cp866')],
    ['windows-1251', iconv.encode(CAPITALS, 'windows-1251')],
    ['koi8-r', iconv.encode(CAPITALS, 'koi8-r')],
    ['ibm866', iconv.encode(CAPITALS, 'cp866')],
    ['gb18030', iconv.encode(CHINESE, 'gbk')],
    ['big5', iconv.encode(TAIWANESE, 'big5')],
    ['shift_jis', iconv.encode(JAPANESE, 'shift_jis')],
    ['euc-jp', iconv.encode(JAPANESE, 'euc-jp')],
    ['euc-kr', iconv.encode(KOREAN, 'euc-kr')],
  ] as const)('is %s beyond doubt, example %#', (encoding, bytes) => {
    expect(detectEncoding(bytes)).toEqual({ encoding, isSure: true });
  });

  it.each([
    ['Greek', 'windows-1253', 'Εταιρεία;Πόλη\nΑθηναϊκή Ζυθοποιία;Αθήνα\nΕλληνικά Τρόφιμα;Θεσσαλονίκη\n'],
    ['Polish', 'windows-1250', 'Firma;Miasto\nZakłady Mięsne Łuków;Łódź\nSpółka żółta;Wrocław\n'],
    ['Turkish', 'windows-1254', 'Firma;Şehir\nGüneş Gıda;İzmir\nIşık;Eskişehir\n'],
    ['Arabic', 'windows-1256', 'اسم;مدينة\nشركة النفط;الرياض\n'],
    ['Thai', 'windows-874', 'บริษัท;เมือง\nไทย;กรุงเทพ\n'],
    ['one word of Chinese', 'gbk', 'name,city\nFactory,广州\n'],
    ['another', 'gbk', 'name,city\nFactory,北京\n'],
  ])('is not made out where a text is none of ours: %s', (_, encoding, text) => {
    expect(detectEncoding(iconv.encode(text, encoding)).isSure).toBe(false);
  });

  it('is found by every label, and each decodes', () => {
    for (const encoding of encodings) expect(decodeText(Buffer.from('a'), encoding)).toBeTypeOf('string');
    for (const encoding of encodingByLabel.values()) expect(encodings).toContain(encoding);
  });
});
