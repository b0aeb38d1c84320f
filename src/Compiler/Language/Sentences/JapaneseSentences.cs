using System.Text.RegularExpressions;

namespace Kb.Compiler.Language;

/// <summary>Japanese: no word boundaries, so every pattern is a stretch of characters.</summary>
internal static partial class JapaneseSentences
{
    public static readonly SentenceTable Table = new()
    {
        Back = Back(), Own = Own(), Inside = Inside(), Conditional = Conditional(), Ahead = Ahead(), Verb = Verb(), VerbLike = VerbLike(),
        Aside = Aside(), Order = Order(), Self = Self(), Article = Article(), Copula = Copula(), Predicate = Predicate(),
    };

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    private const string Polite = @"(?:です|ます|ません|でした|ました|ましょう|である|であった|だった|された|した|った|いた|れる|する|なる|ある|いる|きる|せる|える|ない|しい|だ)";

    [GeneratedRegex(@"^[「『（(]*(?:それ|これ|その|この|あの|そこ|ここ|そう|こう|また|しかし|そして|そのため|従って|したがって|ただし|なお|さらに|例えば|たとえば|つまり|すなわち|だが|でも|けれど|一方|次に|最後に|同様|このように|彼|両者|後者|前者|まず|だから|もっとも|よって|ゆえに|ところが|では|以上|上記|前述|同じ|逆に|反対に|特に|加えて|その他|ほかに|他に|そんな|こんな|あるいは|または|もしくは|および|かつ|よりよい|さて|ちなみに|一般に|はい|いいえ|結果|それぞれ|どちら|いずれ|同時に|ついで|続いて|続けて|もう一つ|もうひとつ|言い換え|いいかえ|のように|のため|を|は |が |に |と )", Options)]
    private static partial Regex Back();

    [GeneratedRegex(@"^[「『（(]*(?:(?:この|本)(?:文書|マニュアル|ページ|章|節|ガイド|ドキュメント|プログラム|プロジェクト|記事|メモ|会議|報告書|資料|パッケージ|コマンド|バージョン|製品|サービス|ツール)|同社|同じく|特に重要)", Options)]
    private static partial Regex Own();

    [GeneratedRegex(@"(?:これら|それら|このよう|そのよう|このとき|そのとき|この場合|その場合|このため|前者|後者|両者)", Options)]
    private static partial Regex Inside();

    [GeneratedRegex(@"^[「『（(]*(?:もし|仮に|万一|たとえ)|^[^、。は]{1,40}(?:場合|際|とき|時)(?:は|に|には)?、", Options)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"以下の|以下に|以下を|次の|次のよう|下記|上記|上述|前述|後述|参照|を参考|をご覧|を見て|のとおりです|の通りです|図[0-9０-９]|表[0-9０-９]|詳細は|詳しくは", Options)]
    private static partial Regex Ahead();

    [GeneratedRegex(Polite + @"[。．」』）)]*$", Options)]
    private static partial Regex Verb();

    [GeneratedRegex(@"[ぁ-ん][。．！!」』）)]*$", Options)]
    private static partial Regex VerbLike();

    [GeneratedRegex(@"(?:ない|ません|なかった|べき|なければ|ください|下さい|でしょう|かもしれ|だろう|たい(?:です)?。|現在は|以前は|かつて|残念|私|我々|僕|ましょう)|[！？!?]$|://|@|\s/[a-z]", Options)]
    private static partial Regex Aside();

    [GeneratedRegex(@"(?:ください|下さい|なさい|ましょう|てはいけません|こと)[。．]?$", Options)]
    private static partial Regex Order();

    [GeneratedRegex(@"^(?:この|本)(?:文書|マニュアル|ページ|ガイド|ドキュメント|プログラム|プロジェクト|記事|メモ|報告書|資料|パッケージ|コマンド|書|稿)(?:で)?は", Options)]
    private static partial Regex Self();

    [GeneratedRegex(@"^[「『]", Options)]
    private static partial Regex Article();

    [GeneratedRegex(@"^[」』]?(?:\s*[（(][^（）()]{1,60}[)）])?\s?(?:とは|というのは|は[、,]?\s?.{3,}[一-龠ァ-ヶー](?:です|である|だ|のこと(?:です|である|だ)|をいう|を指す)[。．]?$)", Options)]
    private static partial Regex Copula();

    [GeneratedRegex(@"^[」』]?(?:\s*[（(][^（）()]{1,60}[)）])?\s?(?:とは|は|が)", Options)]
    private static partial Regex Predicate();
}
