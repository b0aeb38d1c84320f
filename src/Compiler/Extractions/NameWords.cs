using System.Collections.Frozen;
using Kb.Compiler.Language;

namespace Kb.Compiler.Extractions;

/// <summary>Which words may stand in a name, and where. English; other languages rely on capitals and code spans.</summary>
internal static class NameWords
{
    // Heads that name nothing by themselves: "the following example", "another way".
    private static readonly FrozenSet<string> s_generic = Set("""
        way case thing time example number section chapter part kind type sort lot use fact problem reason point place end line order question
        people person day week month year note page item step detail result change issue version value name word text information data list set
        amount bit couple pair half rest top bottom side area level form piece member group one something anything everything nothing someone
        purpose effect idea sense matter answer view role task work job need want help look start begin stop try chance moment hour minute second
        situation condition choice option possibility difference instance respect regard manner method approach aspect addition exception
        body advice feature argument appendix figure table introduction overview summary conclusion contents index description usage bug bugs
        author authors synopsis copyright today tomorrow yesterday morning afternoon evening call mention reference paragraph sentence
        range variety series majority rule behavior behaviour support access content process action state status request response default
        system file program command package user function variable character string key message string field entry
        starting beginning ending containing including using matching consisting belonging according depending running
        """);

    private static readonly FrozenSet<string> s_empty = Set("""
        following previous next same other such many own first last new old good bad big small large little certain different various several
        possible available necessary important specific particular whole main full current given above below usual common special additional
        single second third more most less least few every each all any some no only very just even still also too both either neither another
        able unable likely sure clear simple easy hard real true false actual original final initial general normal regular standard
        relevant appropriate corresponding respective similar equivalent useful useless interesting correct wrong right left
        latest newest oldest recent early late later earlier former latter long short high low great best better worse worst entire complete partial extra
        multiple numerous further typical separate individual related suitable sufficient proper exact direct
        """);

    private static readonly FrozenSet<string> s_quality = Set("""
        high low long short large small big new old good bad hard soft fast slow full empty open closed early late strong weak public private local global
        single double simple complex normal general common special main primary secondary
        """);

    private static readonly FrozenSet<string> s_calendar = FrozenSet.ToFrozenSet([.. MonthNames.Months("en"), .. MonthNames.Weekdays("en"), "am", "pm", "utc", "gmt"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_shouted = Set("""
        note warning caution important attention todo fixme ps nb faq readme etc ok
        rfc rfcs cve iso must not shall should may required recommended optional name synopsis description options examples example files bugs author authors
        see also copyright history diagnostics environment usage notes
        """);

    // What every manual has: worth a page only to whom it is defined.
    private static readonly FrozenSet<string> s_commonplace = FrozenSet.ToFrozenSet(
        ["command line", "source code", "input file", "output file", "window size", "operating system", "user interface", "web page", "web site", "web browser", "text file", "log file",
         "configuration file", "config file", "file name", "file system", "home directory", "mailing list", "mail message", "email address", "mail address", "network interface", "default value",
         "man page", "manual page", "bug report", "error message", "user name", "key binding", "text editor", "search engine", "menu item", "free software", "action item",
         "filesystem", "shell", "kernel", "server", "client", "database", "compiler", "password", "passphrase", "system administrator", "app", "plugin", "website", "filename", "username", "hostname", "config", "admin", "email", "login", "backup",
         "id", "ids", "api", "html", "http", "url", "uri", "sql", "gui", "ui", "cli", "cpu", "ram", "os", "ip", "tcp", "udp", "ssl", "tls", "dns", "dhcp", "imap", "smtp", "ftp", "usb", "pdf", "xml", "json", "css", "csv", "ascii", "utf 8", "vpn", "pc", "faq", "ip address", "home page", "graphical user interface"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_unit = Set("hz khz mhz ghz kb mb gb tb kib mib gib kbit mbit gbit db dbm dbi mw kw kwh mv kv ma mah mm cm km ml kg mg ms ns");

    // What stands before a word to make another of it.
    private static readonly FrozenSet<string> s_combining = Set("""
        meta multi pseudo semi micro mini macro inter intra infra ultra auto proto quasi trans pre post anti non sub super hyper mega giga kilo mono poly para tele cyber bio eco geo
        """);

    private static readonly FrozenSet<string> s_title = Set("mr mrs ms dr prof sir rev hon cllr councillor");

    /// <summary>A head that names nothing by itself.</summary>
    public static bool IsGeneric(string lower) => s_generic.Contains(lower);

    /// <summary>An adjective that sets nothing apart.</summary>
    public static bool IsEmpty(string lower) => s_empty.Contains(lower);

    /// <summary>An adjective that changes what the words after it are.</summary>
    public static bool IsQuality(string lower) => s_quality.Contains(lower);

    public static bool IsCalendar(string lower) => s_calendar.Contains(lower);

    /// <summary>Words that manuals write in capitals for emphasis or as a heading.</summary>
    public static bool IsShouted(string lower) => s_shouted.Contains(lower);

    /// <param name="key">Normal form of a phrase.</param>
    public static bool IsCommonplace(string key) => s_commonplace.Contains(key);

    /// <summary>Short words that mean another thing in the next text: the "IDs" of processes are no Internet drafts.</summary>
    /// <param name="key">Normal form.</param>
    public static bool IsEverydayShort(string key) => key is "id" or "ids";

    public static bool IsUnit(string lower) => s_unit.Contains(lower);

    /// <summary>A prefix that texts also write as a word of its own: "meta data".</summary>
    public static bool IsCombining(string lower) => s_combining.Contains(lower);

    public static bool IsPersonTitle(string lower) => s_title.Contains(lower);

    /// <summary>"Two Anchors" is a name in the middle of a sentence.</summary>
    public static bool IsCounting(string lower) => lower is "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "first" or "second" or "third";

    public static bool IsFunction(string lower) => StopWords.Contains(lower, "en");

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
