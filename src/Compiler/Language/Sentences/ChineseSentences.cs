using System.Text.RegularExpressions;

namespace Kb.Compiler.Language;

/// <summary>Chinese, in simplified and traditional characters: no word boundaries, so every pattern is a stretch of characters.</summary>
internal static partial class ChineseSentences
{
    public static readonly SentenceTable Table = new()
    {
        Back = Back(), Own = Own(), Inside = Inside(), Conditional = Conditional(), Ahead = Ahead(), Verb = Verb(), VerbLike = VerbLike(),
        Aside = Aside(), Order = Order(), Self = Self(), Article = Article(), Copula = Copula(), Predicate = Predicate(),
    };

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^[“「『（(《]*(?:它|牠|他|她|这|這|那|此|该|該|其|因此|所以|但|然而|不过|不過|而|并|並|另外|例如|比如|譬如|同时|同時|否则|否則|于是|於是|然后|然後|接着|接著|接下来|最后|最後|首先|再次|总之|總之|也就是|换句话说|換句話說|前者|后者|後者|两者|兩者|二者|上述|以上|以下|同样|同樣|同理|相反|反之|且|或|就|也|还|還|又|即|则|則|此外|特别是|尤其|当然|當然|另一|与此|與此|由此|结果|結果|是的|不,|不，|除此|有时|有時|后来|後來)", Options)]
    private static partial Regex Back();

    [GeneratedRegex(@"^[“「『（(《]*(?:(?:这|這|该|該|此)(?:份|本|个|個|篇|一)?(?:文档|文檔|手册|手冊|文件|页|頁|章|节|節|指南|程序|程式|项目|項目|文章|软件包|套件|命令|报告|報告|会议|會議|教程)|其他|其中|另一方面看|同时间|并行|并发|也门|就业|就業|还原|還原|即时|即時|或许|该国|此次|其实)", Options)]
    private static partial Regex Own();

    [GeneratedRegex(@"(?:这些|這些|那些|这种|這種|那种|那種|这样|這樣|这时|這時|该[^，。]{0,4}[^用]，|此时|此時|前者|后者|後者|两者|兩者|它们|它們)", Options)]
    private static partial Regex Inside();

    [GeneratedRegex(@"^[“「『（(]*(?:如果|假如|假设|假設|要是|若|倘若|万一|萬一|一旦|除非|只要|即使|尽管|儘管|虽然|雖然[^，]*$)", Options)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"[^0-9０-９度%％人岁歲元年月]以下|^以下|如下|下列|下面|下述|上述|上面|如上|前述|前面提到|参见|參見|参阅|參閱|请参|請參|参考(?:以下|文档|手册|第|本)|参照|(?:详见|詳見|请见|請見|见第|見第|见下|見下|见上|见图|見圖|见表|见附)|如[图圖表][0-9０-９]|[图圖表] ?[0-9０-９]+ ?所示|更多(?:信息|資訊|细节|内容|详情)", Options)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"是|有|为|為|可以|可用|用于|用於|能|将|將|会|會|需要|必须|必須|支持|支援|提供|使用|采用|採用|达到|達到|超过|超過|增加|减少|減少|决定|決定|包含|包括|允许|允許|负责|負責|完成|开始|開始|降低|提高|由|被|把", Options)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\p{Lo}", Options)]
    private static partial Regex VerbLike();

    [GeneratedRegex(@"不|没|沒|未|无法|無法|应该|應該|应当|應當|必须|必須|请|請|我们|我們|我|咱|现在|現在|目前|以前|曾经|曾經|可惜|遗憾|已经|已經|也许|可能会|然而|但是|要[^求点点素]|[！？!?]$|://|@|\s/[a-z]", Options)]
    private static partial Regex Aside();

    [GeneratedRegex(@"^(?:请|請|务必|務必|不要|切勿|注意|勿|运行|執行|执行|输入|輸入|点击|打开|选择|使用|安装|编辑|删除|添加)", Options)]
    private static partial Regex Order();

    [GeneratedRegex(@"^(?:本|这份|這份|这个|這個|该|此)(?:文档|文檔|手册|手冊|文件|页|頁|章|节|指南|程序|项目|項目|文章|文|软件包|套件|教程|报告|報告|书|書)", Options)]
    private static partial Regex Self();

    [GeneratedRegex(@"^[“「『《]|^所谓|^所謂", Options)]
    private static partial Regex Article();

    [GeneratedRegex(@"^[”」』》]?(?:\s*[（(][^（）()]{1,60}[)）])?(?:，[^，。]{2,30}，)?\s?(?:是(?:一[种種个個款项項套组組位家座类類门台条條名份本部段只]|指|由|用|[^。，]{2,60}的[^。，的]{1,14}[。，；])|指的是|指的就是|意为|意為|意思是|即指|乃是)", Options)]
    private static partial Regex Copula();

    [GeneratedRegex(@"^[”」』》]?(?:\s*[（(][^（）()]{1,60}[)）])?\s?(?:是|有|由|用于|用於|用来|可|能|在|将|將|会|會|为|為|提供|支持|支援|使用|采用|允许|允許|负责|負責|指|从|從|对|對|位于|位於|成立|包含|包括|，)", Options)]
    private static partial Regex Predicate();
}
