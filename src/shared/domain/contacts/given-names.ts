/**
 * Given names by which the order of two words is told: folded as {@link foldName} folds. A name that is as often a
 * surname is left out: an order that is not certain stays unknown.
 */
const men =
  `александр алексей анатолий андрей антон аркадий арсений артем артемий артур борис вадим валентин валерий василий
  виктор виталий владимир владислав всеволод вячеслав геннадий георгий герман глеб григорий данила даниил денис
  дмитрий евгений егор иван игнат игорь илья иннокентий иосиф кирилл константин лев леонид макар максим марк матвей
  михаил никита николай олег павел петр платон родион роман ростислав руслан савелий самуил святослав семен сергей
  станислав степан тарас тимофей тимур трофим федор филипп фома эдуард юрий яков ян ярослав ефим захар лука кузьма
  абдулла айдар айрат алишер амир арсен ахмед ашот баир бахтияр булат вардан гарик дамир ильдар ильнур ильшат
  ильгиз ислам камиль карен левон магомед мансур марат мурат наиль нурлан рамиль рафаэль рашид ренат ринат рустам
  рустем салават самвел тагир тигран фарид фарит хасан шамиль эльдар азат азамат ерлан давид данил игнатий мартин марсель мирон
  назар нестор демьян емельян прохор клим лаврентий ипполит вениамин ефрем аким адам`.split(/\s+/u);

const women =
  `александра алена алина алиса алла анастасия ангелина анна антонина валентина валерия варвара василиса вера вероника
  виктория галина дарья диана дина евгения екатерина елена елизавета жанна зинаида злата зоя инга инна ирина камилла
  карина кира клавдия кристина ксения лариса лидия лилия любовь людмила маргарита марина мария марта милана надежда
  наталья наталия нелли нина оксана олеся ольга полина раиса регина светлана серафима снежана софия софья станислава
  таисия тамара татьяна ульяна фаина элеонора элина эльвира эмма юлия юлиана яна ярослава айгуль алия альбина амина
  асия гузель гульнара дарина динара земфира зульфия лейла лиана луиза мадина назира наиля рамзия римма роза рузалия
  гаянэ сабина самира янина алеся фатима фарида эвелина эльмира эльза`.split(/\s+/u);

const short =
  `саша маша наташа лена катя оля таня юля аня настя дима миша коля сережа леша паша женя вова володя витя юра костя
  андрюша света ира надя люда галя ваня петя федя гоша макс влад рома антоша игорек вадик толя валера гена гриша даша
  лиза соня ксюша люба зина ника вика лера рита тома валя слава боря леня вася сеня эдик`.split(/\s+/u);

const latin =
  `adam alan albert alejandro alessandro alex alexander alexandra alexey alice alina amanda amy ana andrea andreas andrei
  andrew andrey angela anna anne anton antonio arjun arthur barbara ben benjamin birgit bjorn boris brian bruno carl carlo
  carlos carmen carol caroline catherine cecile charles charlotte chiara chris christian christina christine christoph
  claire claudia claus daniel daniela david deborah denis diana diego dieter dirk dmitri dmitry donald edward ekaterina
  elena elisabeth elizabeth emily emma eric erik eva evgeny fabio federico felix fernando filip florian francesca francesco
  francois frank franz frederic friedrich gabriel georg george gerhard giovanni giulia giuseppe guido guillaume gunther
  hans harald heinz helen helga helmut henrik henry ian igor ilya ines ingrid irina isabel isabelle ivan jack jacob jacques
  jakub james jan jane javier jean jennifer jens jessica jim joanna joe johan johannes john jonas jonathan jorge jose josef
  joseph juan julia julian julie juergen jurgen karen karin karl katarzyna kate katharina katherine kathrin katja kenneth
  kevin klaus konstantin krzysztof lars laura laurent lea lena leo leonid linda lisa lorenzo louis luca lucas lucia luigi
  luis lukas manfred manuel marc marco marcus margaret maria marie marina mario marion mark marko markus marta martin
  martina matteo matthew matthias max maxim mehmet melanie michael michel miguel mikael mikhail monika nadia natalia
  natalie natasha nicolas nicole niels nikita nikolai nikolay nils nina olaf oleg olga oliver olivier oscar pablo paolo
  patricia patrick paul pavel pedro peter petr petra philip philippe pierre piotr rachel rafael rainer ralf raul rebecca
  renate riccardo richard robert roberto roland roman ronald rosa rudolf ruth sabine samuel sandra sara sarah sebastian
  sergei sergey silvia simon simone sofia sophie stefan stefano stephan stephanie stephen steve steven susan susanne sven
  svetlana sylvie tanja tatiana tatyana theresa thomas tim tobias tom tomas torsten ulrich ulrike ursula uwe vadim valentin
  veronika victor victoria viktor vincent vladimir walter werner wolfgang xavier yulia yuri yury yves zoe`.split(
    /\s+/u,
  );

const given = new Set([...men, ...women, ...short, ...latin]);

const irregular: Readonly<Record<string, readonly string[]>> = {
  лев: ['львович'],
  павел: ['павлович'],
  яков: ['яковлевич'],
  михаил: ['михайлович'],
};

const mansNames = new Set(men);
/** Fathers after whom a patronymic in -вич or -ич is certain, and not a surname such as Абрамович. */
const fathers = new Set(men.flatMap(patronymicsOf));

/** `Сергей` gives `сергеевич`, `Илья` `ильич`; both spellings where there are two. */
function patronymicsOf(name: string): string[] {
  const stem = name.slice(0, -1);
  if (/[ая]$/u.test(name)) return [`${stem}ич`, `${stem}ович`];
  if (name.endsWith('ий')) return [`${name.slice(0, -2)}ьевич`, `${stem}евич`];
  if (/[йь]$/u.test(name)) return [`${stem}евич`];
  return [`${name}ович`, `${name}евич`, ...(irregular[name] ?? [])];
}

/** A word of a name as these lists have it: lower case, ё as е, accents of Latin letters dropped. */
export function foldName(word: string): string {
  const lower = word.toLowerCase();
  return MARKED.test(lower)
    ? lower.replaceAll('ё', 'е').replace(/[à-ž]/gu, (letter) => letter.normalize('NFD').charAt(0))
    : lower;
}

const MARKED = /[ёà-ž]/u;

/** Whether a folded word, or each half of one with a hyphen, is a given name. */
export const isGivenName = (word: string): boolean =>
  given.has(word) || (word.includes('-') && word.split('-').every((part) => given.has(part)));

/** Whether two folded words are a man's given name and the patronymic of a common name. */
export const isManByFather = (name: string, patronymic: string): boolean =>
  mansNames.has(name) && fathers.has(patronymic);
