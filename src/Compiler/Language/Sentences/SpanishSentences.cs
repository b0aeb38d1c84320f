using System.Text.RegularExpressions;

namespace Kb.Compiler.Language;

/// <summary>Spanish. A sentence may leave out its subject: one that opens with a verb speaks of what was said before.</summary>
internal static partial class SpanishSentences
{
    public static readonly SentenceTable Table = new()
    {
        Back = Back(), Own = Own(), Inside = Inside(), Conditional = Conditional(), Ahead = Ahead(), Verb = Verb(), VerbLike = VerbLike(),
        Aside = Aside(), Order = Order(), Self = Self(), Article = Article(), Copula = Copula(), Predicate = Predicate(),
    };

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    private const string Finite =
        "es|son|era|eran|fue|fueron|será|serán|sería|serían|está|están|estaba|estaban|ha|han|había|habían|hay|habrá|tiene|tienen|tenía|tendrá|puede|pueden|podrá|podrán|podía|debe|deben|deberá|hace|hacen|hizo|va|van|permite|permiten|contiene|contienen|incluye|incluyen"
        + "|define|definen|proporciona|proporcionan|describe|describen|indica|indican|muestra|muestran|usa|usan|utiliza|utilizan|dan|queda|quedan|cuesta|cuestan|mide|miden|existe|existen|sirve|sirven|viene|vienen|pone|ponen|recibe|reciben|lee|leen|escribe|escriben|empieza|comienza|dura|cuenta|cuentan"
        + "|ofrece|ofrecen|crea|crean|instala|ejecuta|ejecutan|envía|envían|requiere|requieren|necesita|necesitan|depende|dependen|consiste|consisten|representa|representan|corresponde|corresponden|pasa|pasan|llega|llegan|anuncia|decidió|acordó|quiere|quieren|sabe|saben|dice|dicen|acepta|aceptan|funciona|funcionan|gestiona|gestionan|devuelve|devuelven|encuentra|encuentran"
        + "|consume|consumen|ahorra|ahorran|reduce|reducen|aumenta|aumentan|baja|sube|creció|bajó|subió|explicó|dijo|afirma|significa|designa|trabaja|trabajan|conecta|conectan|guarda|guardan|protege|mantiene|mantienen|pertenece|vive|viven|produce|producen|evita|ayuda|ayudan|transmite|detecta|convierte|forma|forman|lleva|llevan|obtiene|elimina|se llama|paga|pagan|vale";

    [GeneratedRegex(@"^[«""“(¡\s]*(?:Él|Éste|Ésta|Éstos|Éstas|Ése|Ésa|Aquél|Aporta|Ella|Ellos|Ellas|Ello|Este|Esta|Esto|Estos|Estas|Ese|Esa|Eso|Esos|Esas|Aquel|Aquella|Aquellos|Aquellas|Su|Sus|Así|Pero|Y|O|Pues|Entonces|Además|También|Tampoco|Sin embargo|No obstante|Por (?:lo )?tanto|Por ello|Por eso|Por esto|Por ejemplo|Por consiguiente|Por otro lado|Por otra parte|Luego|Después|Aquí|Ahí|Allí|De lo contrario|En cambio|De este modo|De esta (?:forma|manera)|De hecho|Es decir|Asimismo|Igualmente|Ambos|Ambas|Lo (?:mismo|anterior)|El (?:primero|segundo|tercero|último|otro)|La (?:primera|segunda|tercera|última|otra)|Los (?:primeros|últimos|otros|demás)|Las (?:primeras|últimas|otras|demás)|Tal|Tales|Dicho|Dicha|Dichos|Dichas|Otro|Otra|Otros|Otras|Finalmente|Por último|A continuación|En primer lugar|Aun así|Aunque|Mientras tanto|Con todo|Al contrario|Sí,|No,|Le|Les|Lo|Se"
        + @"|(?:En|Con|Para|Por|De|A|Desde|Sobre|Tras|Según|Durante|Después de|Antes de|Además de|Gracias a) (?:este|esta|esto|estos|estas|ese|esa|eso|esos|esas|ello|él|ella|ellos|ellas|ambos|ambas|dicho|dicha)|En tal caso|Uno de ellos|Una de ellas|Cada uno|Todos ellos"
        + @"|Es|Son|Era|Eran|Fue|Fueron|Está|Están|Tiene|Tienen|Puede|Pueden|Permite|Permiten|Incluye|Incluyen|Sirve|Sirven|Hace|Hacen|Debe|Deben|Ha|Han|Había|Consiste|Contiene|Proporciona|Ofrece|Usa|Utiliza|Muestra|Devuelve|Funciona|Será|Serán|Estaba|Requiere|Necesita|Soporta|Genera|Crea|Indica|Especifica|Significa|Cuenta)\b", Options)]
    private static partial Regex Back();

    [GeneratedRegex(@"^[«""“(¡\s]*(?:(?:En )?[Ee]st[ea] (?:manual|documento|página|sección|capítulo|guía|programa|paquete|texto|artículo|informe|proyecto|nota|año|semana|mes|libro|tutorial|versión)|Es (?:\p{Ll}+ )?(?:posible|importante|necesario|recomendable|aconsejable|conveniente|preferible|útil|fácil|difícil|habitual|mejor)|Se (?:recomienda|aconseja|puede|pueden|necesita|necesitan|requiere|llama|denomina|entiende por)|Puede que|Así como|No (?:hay|existe|existen))\b", Options)]
    private static partial Regex Own();

    [GeneratedRegex(@"[\p{L}`,)] (?:esto|eso|ello|est[eao]s? (?:último|última|últimos|dos)|dich[oa]s?|(?:este|esta|estos|estas|ese|esa|esos|esas) \p{L}+)\b", Options)]
    private static partial Regex Inside();

    [GeneratedRegex(@"^[«""“(¡\s]*(?:Si|Supongamos|Suponga|Imaginemos|Imagine|En caso|A menos que|Siempre que|Siempre y cuando|Con tal de|De ser)\b|^(?:Que|Cual|Cuyo|Cuya|Donde|Aunque|Porque|Mientras|Quien)\b[^,]*$|^(?:Qué|Cómo|Cuándo|Dónde|Por qué|Lo que|Cuál|Cuáles)\b", Options)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"\b(?:siguientes?|a continuación|como sigue|[Vv]éan?se|[Vv]ea|[Cc]onsulte|[Cc]onsultar|más (?:abajo|arriba|adelante)|[Pp]ara (?:más|obtener más|mayor) (?:información|detalles)|anteriormente|arriba (?:mencionad|indicad|descrit)\w+|antes mencionad\w+|[Ll]ea la)\b|\b(?:[Ff]igura|[Tt]abla|[Ss]ección|[Cc]apítulo) \d|lo que se muestra", Options)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"\b(?:" + Finite + @")\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:" + Finite + @")\b|\b\p{Ll}{2,}(?:aron|ieron|ará|arán|erá|erán|irá|irán|aba|aban|ía|ían|ió|ó)\b|\bse \p{Ll}+[ae]n?\b|\b\p{Ll}{2,}(?:an|en)\b", Options)]
    private static partial Regex VerbLike();

    [GeneratedRegex(@"\b(?:no|nunca|jamás|ningún|ninguna|tampoco|debe|deben|debería|deberían|podría|podrían|sería|ahora|antes|anteriormente|era|eran|fue|fueron|había|desgraciadamente|sin embargo|no obstante|yo|nosotros|nuestro|nuestra|nuestros|nuestras|mi|mis|nos|hemos|tenemos|vamos)\b|^\S+(?: \S+){0,3}: |[!?]$|://|@|\s/\w|^Para [^,]{0,80}, ", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    [GeneratedRegex(@"^(?:Por favor|No (?:use|utilice|olvide|haga|ejecute)|Use|Utilice|Ejecute|Instale|Consulte|Vea|Pulse|Escriba|Seleccione|Asegúrese|Recuerde|Tenga|Elija|Introduzca|Abra|Copie|Añada|Agregue|Compruebe|Haga|Lea|Edite|Cambie|Cree|Note|Observe|Imprime|Muestre|Especifique|Configure|Descargue)\b", Options)]
    private static partial Regex Order();

    [GeneratedRegex(@"^(?:Este|Esta|El presente|La presente) (?:manual|documento|página|sección|guía|programa|paquete|texto|artículo|informe|proyecto|nota|libro|tutorial|introducción)(?: de manual)?\s+(?:describe|explica|presenta|contiene|es|da|trata|muestra|ofrece|sirve|documenta|resume|pretende|proporciona|define|introduce)\b", Options)]
    private static partial Regex Self();

    [GeneratedRegex(@"^(?:El|La|Los|Las|Un|Una|En resumen,|Por)\s+", Options)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?:s|es)?(?:\s*\([^()]{1,60}\))?(?:,[^,]{3,60},)?\s+(?:(?:es|son|era|eran)\s+(?:una?|unos|unas|el|la|los|las|cualquier|todo|toda)\b|significa\b|designa\b|se define\b|consiste en\b|se refiere a\b|se entiende\b|representa\b|describe (?:el|la|un))", Options)]
    private static partial Regex Copula();

    [GeneratedRegex(@"^(?:\s*\([^()]{1,60}\))?(?:,[^,]{3,60},)?\s+(?:no |se |no se )?(?:" + Finite + @")\b", Options)]
    private static partial Regex Predicate();
}
