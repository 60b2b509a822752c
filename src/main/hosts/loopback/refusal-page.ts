/** What a window sees whose address was used before, or whose server has ended. */
export const REFUSAL_PAGE = `<!doctype html>
<html lang="ru">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Fealty</title>
<p>Эта ссылка уже использована или устарела. Запустите Fealty снова: откроется новое окно.</p>
<p lang="en">This link was used already or is out of date. Start Fealty again: it opens a new window.</p>
</html>
`;
