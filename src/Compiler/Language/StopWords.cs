using System.Collections.Frozen;

namespace Kb.Compiler.Language;

/// <summary>Function words: they begin and end no name, and carry no content in a comparison.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> s_english = Set("""
        the a an this that these those my your his her its our their whose which what who whom whatever whoever whichever
        i you he she it we they me him us them mine yours hers ours theirs myself yourself himself herself itself ourselves themselves
        and or but nor so yet for if then else when while where why how because since although though unless until whether as than
        of in on at by to from with without into onto upon over under between among through during before after above below behind beside besides
        near about against along across around beyond within toward towards per via except despite like unlike off out up down
        is am are was were be been being do does did done doing have has had having can could may might must shall should will would ought
        not no never none neither either both all any each every some many much more most few fewer less least several such same other another others own
        only also too very just even still already again ever once here there now today always often sometimes usually perhaps maybe however
        therefore thus hence otherwise instead rather quite almost else etc eg ie e.g i.e yes ok okay please
        don't doesn't didn't can't cannot won't isn't aren't wasn't weren't it's i'm i've i'd i'll you're you've you'll we're we've we'll they're that's
        there's let's who's what's he's she's couldn't wouldn't shouldn't haven't hasn't hadn't
        one two three four five six seven eight nine ten first second third
        """);

    private static readonly FrozenSet<string> s_german = Set("""
        der die das den dem des ein eine einer eines einem einen kein keine keiner dieser diese dieses jener jene mein dein sein ihr unser euer
        ich du er sie es wir mich dich sich uns euch ihm ihn ihnen und oder aber denn sondern wenn weil dass ob als wie damit obwohl während
        in im an am auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor zu zum zur zwischen hinter neben
        ist sind war waren sein bin bist wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen soll sollen will wollen darf dürfen
        nicht nie auch nur noch schon sehr mehr viel viele alle alles allen aller jeder jede jedes jeden man so dann da hier dort nun also doch
        diesem diesen meine meinen deine seine seinen seiner ihre ihren ihrer ihrem unsere unseren eure keinen keinem welche welcher welches was wer wo wann warum
        etwa ebenfalls jedoch allerdings deshalb daher dabei dazu dafür daran darin darauf davon dadurch danach sowie bzw sobald bevor nachdem falls
        wurde worden würde würden könnte könnten sollte sollten müsste gibt es wieder immer oft beide beiden einige einigen andere anderen anderer solche solcher
        oft fast meist erst selbst zuletzt insgesamt laut statt samt nebst zusammen zwar bereits gegebenenfalls beispielsweise mindestens höchstens wenigstens
        """);

    private static readonly FrozenSet<string> s_french = Set("""
        le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
        je tu il elle on nous vous ils elles me te se lui y en et ou mais donc or ni car si que qui quoi dont où quand comme lorsque puisque
        à dans par pour sur sous avec sans entre vers chez depuis pendant avant après contre
        est sont était étaient être été a ont avait avaient avoir eu peut peuvent doit doivent fait faire sera seront
        ne n l' pas plus jamais aussi très bien tout tous toute toutes même autre autres qu c s j m t cela ceci celui celle ceux celles
        afin ainsi alors cependant lors selon dès chaque quelques plusieurs aucun aucune tel telle tels telles leurs doit serait seraient
        """);

    private static readonly FrozenSet<string> s_spanish = Set("""
        el la los las lo un una unos unas de del al a este esta estos estas ese esa esos esas mi tu su sus nuestro nuestra vuestro
        yo tú él ella ello nosotros vosotros ellos ellas me te se nos os le les y e o u pero sino si que quien cual cuyo donde cuando como porque aunque
        en por para con sin sobre entre hasta desde hacia según durante contra
        es son era eran ser sido fue fueron está están estar ha han había haber hay puede pueden debe deben hace hacer
        no ni nunca también muy más menos todo toda todos todas otro otra otros otras ya eso esto aquel aquella cada algún alguna algunos algunas ningún ninguna
        así entonces además mientras mediante según sea sean sería tiene tienen tener puede usted ustedes cual cuales cuyos cuyas dicho dicha tal tales
        """);

    // To tell a language from its neighbours, and to end no name on.
    private static readonly FrozenSet<string> s_italian = Set("""
        il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai in nel nello nella nei nelle con su sul sulla per tra fra
        e ed o ma se che chi cui come quando dove perché anche più non né si ci mi ti vi lo ne è sono era erano essere stato ha hanno avere può possono deve devono
        questo questa questi queste quello quella suo sua suoi loro tutto tutti ogni altro altri già poi così dopo prima
        """);

    private static readonly FrozenSet<string> s_dutch = Set("""
        de het een van en in is dat die dit op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft hebben had hij zij ze we wij je u ik
        wordt worden werd deze door over kan kunnen moet moeten zal zullen wil geen meer veel alle andere onder tussen tot wat wie waar hoe toen nu hun haar zich
        """);

    private static readonly FrozenSet<string> s_portuguese = Set("""
        o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem sobre entre até e ou mas se que quem como quando onde porque
        não mais muito também já é são era foi foram ser está estão ter tem têm há pode podem deve devem ao à aos às seu sua seus suas este esta isto esse essa isso ele ela eles elas você
        """);

    private static readonly FrozenSet<string> s_japanese = Set("""
        こと もの ため とき よう それ これ あれ ここ そこ どこ この その あの する した して される された ある いる なる できる です ます でした ました ない なお また および または
        """);

    private static readonly FrozenSet<string> s_chinese = Set("""
        的 是 在 和 与 或 了 为 被 把 将 对 从 到 用 有 不 也 就 都 而 及 等 其 这 那 一个 可以 我们 你 您 它 他 她 如果 因为 所以 但是 并且 以及
        """);

    private static readonly string[] s_guessed = ["en", "de", "fr", "es", "it", "nl", "pt"];

    /// <param name="word">In lower case.</param>
    /// <param name="language">Two letters; a language without a list has no stop words.</param>
    public static bool Contains(string word, string language) => For(language)?.Contains(word.Length is 2 or 3 && word[^1] is '\'' or '’' ? word[..^1] : word) ?? false;

    /// <summary>The language whose function words make up most of the given words, with their share.</summary>
    public static (string Language, double Share) Guess(IReadOnlyCollection<string> lowerWords)
    {
        (string Language, double Share) best = ("en", 0);
        foreach (string language in s_guessed)
        {
            double share = lowerWords.Count == 0 ? 0 : (double)lowerWords.Count(w => Contains(w, language)) / lowerWords.Count;
            if (share > best.Share)
                best = (language, share);
        }

        return best;
    }

    /// <summary>Whether it is a function word in any language: no such word is a coined one.</summary>
    public static bool IsOfAny(string word) => s_any.Contains(word);

    private static readonly FrozenSet<string> s_any = FrozenSet.ToFrozenSet([.. s_english, .. s_german, .. s_french, .. s_spanish, .. s_italian, .. s_dutch, .. s_portuguese], StringComparer.Ordinal);

    private static FrozenSet<string>? For(string language) => language switch
    {
        "en" => s_english,
        "de" => s_german,
        "fr" => s_french,
        "es" => s_spanish,
        "it" => s_italian,
        "nl" => s_dutch,
        "pt" => s_portuguese,
        "ja" => s_japanese,
        "zh" => s_chinese,
        _ => null,
    };

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
